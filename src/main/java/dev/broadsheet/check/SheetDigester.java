package dev.broadsheet.check;

import dev.broadsheet.check.SheetDigest.Loose;
import dev.broadsheet.check.SheetDigest.Perishable;
import dev.broadsheet.check.SheetDigest.Size;
import dev.broadsheet.check.SheetDigest.Unsupporting;
import dev.broadsheet.content.Library;
import dev.broadsheet.content.Read;
import dev.broadsheet.content.SiteLoader;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.fact.EvaluatedFact;
import dev.broadsheet.fact.EvaluatedSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/** Reads and checks one sheet at a time, and keeps what others need to know of it. */
final class SheetDigester {
  private final Library library;
  private final Evidence shared;
  private final Places places;

  SheetDigester(Library library, Evidence shared, Places places) {
    this.library = library;
    this.shared = shared;
    this.places = places;
  }

  /**
   * The sheet; empty where it cannot be read.
   *
   * @param unread takes what is wrong with one that cannot be read
   */
  Optional<SheetDigest> digest(String id, Diagnostics unread) {
    Read<EvaluatedSheet> read = library.readSheet(id);
    if (read.value().isEmpty()) {
      unread.addAll(read.findings());
    }
    return read.value().map(sheet -> digest(id, sheet, read));
  }

  private SheetDigest digest(String id, EvaluatedSheet sheet, Read<EvaluatedSheet> read) {
    Evidence evidence = shared.anew();
    Diagnostics found = new Diagnostics();
    found.addAll(read.findings());
    Coverage coverage = Coverage.NONE;
    List<NamedLink> links = new ArrayList<>();
    for (Passage passage : SheetPassages.of(sheet, library.config().languages(), found)) {
      PassageOutcome outcome = PassageOutcome.of(passage, evidence);
      found.addAll(outcome.findings());
      coverage = coverage.plus(outcome.coverage());
      links.addAll(ArticleLinkCheck.of(passage, places));
    }
    for (SheetCheck check : Checks.OF_SHEETS) {
      check.check(sheet, evidence, found);
    }
    SortedSet<String> others = evidence.seen();
    others.remove(id);
    return new SheetDigest(
        id,
        sheet.sheet().title(),
        new Size(sheet.facts().size(), sheet.sheet().sources().size(), sheet.claims().size()),
        figures(sheet),
        new Loose(perishable(sheet), unsupporting(sheet), links),
        new Judgement(
            found.sorted(),
            coverage,
            others,
            library.tree().fingerprint(SiteLoader.sheetPath(id))));
  }

  private static String figures(EvaluatedSheet sheet) {
    StringBuilder lines = new StringBuilder();
    Ledger.figures(Map.of("", sheet))
        .forEach(
            (name, figure) ->
                lines.append(name, 1, name.length()).append('\t').append(figure).append('\n'));
    return lines.toString();
  }

  private List<Perishable> perishable(EvaluatedSheet sheet) {
    List<Perishable> found = new ArrayList<>();
    for (EvaluatedFact fact : sheet.facts().values()) {
      fact.fact()
          .provenance()
          .goodUntil()
          .ifPresent(
              day -> found.add(new Perishable(fact.id(), day, places.light(fact.fact().span()))));
    }
    return found;
  }

  private List<Unsupporting> unsupporting(EvaluatedSheet sheet) {
    return UnusedSourceCheck.unsupporting(sheet.sheet()).stream()
        .map(source -> new Unsupporting(source.id(), places.light(source.span())))
        .toList();
  }
}
