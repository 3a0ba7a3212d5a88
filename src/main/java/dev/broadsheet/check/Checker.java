package dev.broadsheet.check;

import dev.broadsheet.content.Site;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.fact.EvaluatedSheet;
import dev.broadsheet.fact.SheetEvaluator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Holds a site against its facts. */
public final class Checker {
  private final Evidence evidence;
  private final Diagnostics problems;

  private Checker(Evidence evidence, Diagnostics problems) {
    this.evidence = evidence;
    this.problems = problems;
  }

  /**
   * Runs every check over every text. Findings and uses come in the order of the content, however
   * many processors there are.
   *
   * @param now the day against which figures are stale
   */
  public static CheckedSite check(Site site, LocalDate now, Diagnostics diagnostics) {
    Map<String, EvaluatedSheet> sheets = new TreeMap<>();
    site.sheets()
        .forEach((id, sheet) -> sheets.put(id, SheetEvaluator.evaluate(sheet, diagnostics)));
    return new Checker(new Evidence(site, sheets), diagnostics).run(now);
  }

  /** What one passage comes to. */
  private record Outcome(List<Diagnostic> findings, List<Use> uses, Coverage coverage) {}

  private CheckedSite run(LocalDate now) {
    List<Outcome> outcomes = passages().parallelStream().map(this::check).toList();
    List<Use> uses = new ArrayList<>();
    Coverage coverage = Coverage.NONE;
    for (Outcome outcome : outcomes) {
      problems.addAll(outcome.findings());
      uses.addAll(outcome.uses());
      coverage = coverage.plus(outcome.coverage());
    }
    UseIndex index = UseIndex.of(uses);
    Site site = evidence.site();
    for (ArticleCheck check : Checks.OF_ARTICLES) {
      site.articles().forEach(article -> check.check(article, evidence, problems));
    }
    for (SiteCheck check : Checks.OF_SITES) {
      check.check(evidence, index, now, problems);
    }
    return new CheckedSite(site, evidence.sheets(), index, coverage);
  }

  private List<Passage> passages() {
    List<Passage> passages = new ArrayList<>(Passages.of(evidence.site()));
    for (EvaluatedSheet sheet : evidence.sheets().values()) {
      passages.addAll(SheetPassages.of(sheet, evidence.site().config().languages(), problems));
    }
    return passages;
  }

  private Outcome check(Passage passage) {
    Diagnostics found = new Diagnostics();
    for (PassageCheck check : Checks.OF_PASSAGES) {
      check.check(passage, evidence, found);
    }
    List<Diagnostic> findings = found.sorted();
    return new Outcome(
        findings,
        UseRecorder.record(passage, evidence),
        CoverageCounter.of(passage, evidence, findings));
  }
}
