package dev.broadsheet.check;

import dev.broadsheet.check.Use.Kind;
import dev.broadsheet.check.Use.Subject;
import dev.broadsheet.check.Use.User;
import dev.broadsheet.content.Library;
import dev.broadsheet.fact.EvaluatedSheet;
import dev.broadsheet.source.Shelf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who uses what: recorded once, in the order of articles, languages and text. The register's "used
 * by", the impact of a change and the incremental build all read it. Only what an edition names is
 * kept; what that rests on is found in the sheet when somebody asks.
 */
public final class UseIndex {
  private static final int SHEETS_KEPT = 24;

  private final Library site;
  private final Dependencies dependencies;
  private final Map<User, List<Use>> byUser = new LinkedHashMap<>();
  private final Map<String, Set<User>> bySheet = new HashMap<>();
  private final Shelf<String, Map<Subject, List<Use>>> recent = Shelf.ofCount(SHEETS_KEPT);

  UseIndex(Library site, Dependencies dependencies, List<UserUses> all) {
    this.site = site;
    this.dependencies = dependencies;
    for (UserUses user : all) {
      byUser.put(user.by(), user.uses());
      String last = "";
      for (Use use : user.uses()) {
        if (!use.sheet().equals(last)) {
          last = use.sheet();
          bySheet.computeIfAbsent(last, s -> new LinkedHashSet<>()).add(user.by());
        }
      }
    }
  }

  /** Every use, each followed by what it goes through: in memory at once. */
  public List<Use> all() {
    return byUser.keySet().stream().flatMap(user -> usesBy(user).stream()).toList();
  }

  /** What an edition uses, named or through something else, in the order of its text. */
  public List<Use> usesBy(User user) {
    List<Use> uses = new ArrayList<>();
    List<Use> own = byUser.getOrDefault(user, List.of());
    Map<String, Optional<EvaluatedSheet>> sheets = new HashMap<>();
    own.forEach(use -> expand(use, sheets.computeIfAbsent(use.sheet(), site::sheet), uses));
    return uses;
  }

  /** Every use of a fact, named or through a chart, table, timeline, claim or formula. */
  public List<Use> usesOf(String sheet, String factId) {
    return usesOf(new Subject(Kind.FACT, sheet, factId));
  }

  public List<Use> usesOf(Subject subject) {
    return recent.get(subject.sheet(), this::usesOfSheet).getOrDefault(subject, List.of());
  }

  /** The editions that name something of a sheet, in order. */
  public List<User> usersOf(String sheet) {
    return List.copyOf(bySheet.getOrDefault(sheet, Set.of()));
  }

  /** What an edition itself names of a sheet, in the order of its text. */
  public List<Use> named(User user, String sheet) {
    return byUser.getOrDefault(user, List.of()).stream()
        .filter(use -> use.sheet().equals(sheet))
        .toList();
  }

  private Map<Subject, List<Use>> usesOfSheet(String sheet) {
    Map<Subject, List<Use>> bySubject = new HashMap<>();
    List<Use> uses = new ArrayList<>();
    Optional<EvaluatedSheet> evaluated = site.sheet(sheet);
    usersOf(sheet).forEach(user -> named(user, sheet).forEach(use -> expand(use, evaluated, uses)));
    for (Use use : uses) {
      bySubject.computeIfAbsent(use.subject(), s -> new ArrayList<>()).add(use);
    }
    bySubject.replaceAll((subject, list) -> List.copyOf(list));
    return bySubject;
  }

  private void expand(Use use, Optional<EvaluatedSheet> sheet, List<Use> uses) {
    uses.add(use);
    if (sheet.isPresent()) {
      for (Subject indirect : dependencies.of(use.subject(), sheet.get())) {
        uses.add(new Use(indirect, use.by(), use.span(), "", Optional.of(use.subject())));
      }
    }
  }
}
