package dev.broadsheet.check;

import dev.broadsheet.check.SheetDigest.Unsupporting;
import dev.broadsheet.check.Use.Kind;
import dev.broadsheet.check.Use.Subject;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Rule;
import dev.broadsheet.fact.Claim;
import dev.broadsheet.fact.FactSheet;
import dev.broadsheet.fact.Source;
import dev.broadsheet.fact.TimelineEvent;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every source of a sheet supports something. */
final class UnusedSourceCheck implements SiteCheck {
  static final Rule UNUSED =
      Rule.warning(
          "source-unused",
          "A source supports no fact, event or claim, and no text cites it.",
          "A source list promises that its entries were used. Cite the source or take it out.");

  @Override
  public void check(SiteDigest site, LocalDate now, Diagnostics problems) {
    for (SheetDigest sheet : site.sheets().values()) {
      for (Unsupporting source : sheet.loose().unsupporting()) {
        Subject subject = new Subject(Kind.SOURCE, sheet.id(), source.source());
        if (site.uses().usesOf(subject).isEmpty()) {
          problems.add(UNUSED, source.span(), "nothing uses the source `" + source.source() + "`");
        }
      }
    }
  }

  /** The sources of a sheet that nothing in it rests on, in its order. */
  static List<Source> unsupporting(FactSheet sheet) {
    Set<String> supporting = supporting(sheet);
    return sheet.sources().values().stream().filter(s -> !supporting.contains(s.id())).toList();
  }

  private static Set<String> supporting(FactSheet sheet) {
    Set<String> ids = new HashSet<>();
    sheet.facts().values().forEach(fact -> ids.addAll(fact.provenance().sources()));
    sheet.timelines().values().stream()
        .flatMap(timeline -> timeline.events().stream())
        .map(TimelineEvent::sources)
        .forEach(ids::addAll);
    for (Claim claim : sheet.claims().values()) {
      ids.addAll(claim.sources());
      claim.by().ifPresent(ids::add);
    }
    return ids;
  }
}
