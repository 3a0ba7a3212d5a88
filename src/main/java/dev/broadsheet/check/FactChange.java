package dev.broadsheet.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A fact whose figure is not what it was, and every place that shows it.
 *
 * @param fact as {@code sheet/id}
 * @param before the earlier figure; empty for a new fact
 * @param after today's figure; empty for a fact that is gone
 * @param uses where it is shown today, in every language
 */
public record FactChange(
    String fact, Optional<String> before, Optional<String> after, List<Use> uses) {
  public FactChange {
    uses = List.copyOf(uses);
  }

  /**
   * What changed since earlier figures, sorted by fact.
   *
   * @param before by {@code sheet/id}, as {@link Ledger#figures} gives them
   * @param sheets the sheets that {@code before} speaks of; facts of other sheets are left out
   */
  public static List<FactChange> between(
      Map<String, String> before, CheckedSite now, Set<String> sheets) {
    Map<String, String> after = Ledger.figures(now.sheets());
    TreeSet<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    List<FactChange> changes = new ArrayList<>();
    for (String name : names) {
      String sheet = name.substring(0, name.indexOf('/'));
      Optional<String> was = Optional.ofNullable(before.get(name));
      Optional<String> is = Optional.ofNullable(after.get(name));
      if (sheets.contains(sheet) && !was.equals(is)) {
        String id = name.substring(name.indexOf('/') + 1);
        changes.add(new FactChange(name, was, is, now.uses().usesOf(sheet, id)));
      }
    }
    return changes;
  }
}
