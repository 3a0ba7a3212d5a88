package dev.broadsheet.check;

import dev.broadsheet.diagnostic.Span;
import dev.broadsheet.text.LocalText;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the rest of the site needs to know of a fact sheet, so that it need not stay in memory.
 *
 * @param figures a line for each fact, sorted: its id, a tab, its figure as the ledger has it
 */
public record SheetDigest(
    String id, LocalText title, Size size, String figures, Loose loose, Judgement judgement) {

  /** How many entries it has. */
  public record Size(int facts, int sources, int claims) {}

  /**
   * What only the rest of the site can judge.
   *
   * @param perishable facts that are good until a day
   * @param unsupporting sources that nothing in the sheet rests on
   * @param links what its texts link to by name
   */
  public record Loose(
      List<Perishable> perishable, List<Unsupporting> unsupporting, List<NamedLink> links) {
    public Loose {
      perishable = List.copyOf(perishable);
      unsupporting = List.copyOf(unsupporting);
      links = List.copyOf(links);
    }
  }

  /** A fact and the last day on which it may be shown without a look at it. */
  public record Perishable(String fact, LocalDate until, Span span) {}

  /** A source that no fact, event or claim rests on. */
  public record Unsupporting(String source, Span span) {}

  /** The figures by {@code sheet/id}. */
  public SortedMap<String, String> figuresByName() {
    SortedMap<String, String> byName = new TreeMap<>();
    figures
        .lines()
        .forEach(
            line -> {
              int tab = line.indexOf('\t');
              byName.put(id + "/" + line.substring(0, tab), line.substring(tab + 1));
            });
    return byName;
  }
}
