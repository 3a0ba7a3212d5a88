package dev.broadsheet.check;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Rule;
import dev.broadsheet.fact.EvaluatedFact;
import dev.broadsheet.fact.EvaluatedSheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
  public void check(Evidence evidence, UseIndex uses, LocalDate now, Diagnostics problems) {
    for (EvaluatedSheet sheet : evidence.sheets().values()) {
      for (EvaluatedFact fact : sheet.facts().values()) {
        Optional<LocalDate> until = fact.fact().provenance().goodUntil();
        List<Use> using = uses.usesOf(sheet.sheet().id(), fact.id());
        if (until.isPresent() && until.get().isBefore(now) && !using.isEmpty()) {
          problems.add(stale(fact, until.get(), using));
        }
      }
    }
  }

  private static Diagnostic stale(EvaluatedFact fact, LocalDate until, List<Use> using) {
    String places = using.size() == 1 ? "one place uses it" : using.size() + " places use it";
    String message = "`" + fact.id() + "` was good until " + until + "; " + places;
    Diagnostic finding = Diagnostic.of(STALE, fact.fact().span(), message);
    for (Use use : using.subList(0, Math.min(MAX_NOTES, using.size()))) {
      finding = finding.withNote(use.span(), "it is used here");
    }
    return finding;
  }
}
