package dev.broadsheet.check;

import dev.broadsheet.check.SheetDigest.Perishable;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Rule;
import java.time.LocalDate;
import java.util.List;

/** A fact that is used is still good on the day of the build. */
final class StaleFactCheck implements SiteCheck {
  static final Rule STALE =
      Rule.warning(
          "fact-stale",
          "A fact that a page uses is past the day until which it is good.",
          "`goodUntil` says how long a figure may be shown without a look at it. Look the figure up,"
              + " then move the day or change the value. The day of the build is `--now`.");

  private static final int MAX_NOTES = 3;

  @Override
  public void check(SiteDigest site, LocalDate now, Diagnostics problems) {
    for (SheetDigest sheet : site.sheets().values()) {
      for (Perishable fact : sheet.loose().perishable()) {
        if (fact.until().isBefore(now)) {
          List<Use> using = site.uses().usesOf(sheet.id(), fact.fact());
          if (!using.isEmpty()) {
            problems.add(stale(fact, using));
          }
        }
      }
    }
  }

  private static Diagnostic stale(Perishable fact, List<Use> using) {
    String places = using.size() == 1 ? "one place uses it" : using.size() + " places use it";
    String message = "`" + fact.fact() + "` was good until " + fact.until() + "; " + places;
    Diagnostic finding = Diagnostic.of(STALE, fact.span(), message);
    for (Use use : using.subList(0, Math.min(MAX_NOTES, using.size()))) {
      finding = finding.withNote(use.span(), "it is used here");
    }
    return finding;
  }
}
