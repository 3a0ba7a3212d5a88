package dev.broadsheet.build;

import dev.broadsheet.chart.ChartRoom;
import dev.broadsheet.check.CheckedSite;
import dev.broadsheet.check.Checker;
import dev.broadsheet.check.Ledger;
import dev.broadsheet.check.SiteDigest;
import dev.broadsheet.check.UnloggedChangeCheck;
import dev.broadsheet.content.Library;
import dev.broadsheet.content.SiteLoader;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.fact.ChartSpec;
import dev.broadsheet.fact.EvaluatedSheet;
import dev.broadsheet.page.Look;
import dev.broadsheet.page.OutputSink;
import dev.broadsheet.page.PageTrace;
import dev.broadsheet.page.PlanOptions;
import dev.broadsheet.page.Rendered;
import dev.broadsheet.page.SitePlan;
import dev.broadsheet.page.SiteRenderer;
import dev.broadsheet.page.route.SitePath;
import dev.broadsheet.publish.PublishResult;
import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.source.SourceTree;
import dev.broadsheet.text.Language;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;

/**
 * One pass over a site, stage by stage, in the light of what an earlier pass knew: load, check,
 * plan, render. Each stage may be asked for once, in this order, while there are no errors.
 */
final class SitePass {
  static final String SETTINGS = "content/site.yaml";
  static final SitePath LEDGER = new SitePath(Ledger.PATH);

  private final BuildOptions options;
  private final SourceTree tree;
  private final Memory before;
  private final Progress progress;
  private final Diagnostics problems = new Diagnostics();
  private Optional<CheckedSite> checked = Optional.empty();

  SitePass(BuildOptions options, SourceTree tree, Memory before, Progress progress) {
    this.progress = progress;
    this.options = options;
    this.tree = tree;
    this.before = before;
  }

  Diagnostics problems() {
    return problems;
  }

  boolean failed() {
    return checked.isEmpty() || problems.hasErrors();
  }

  Optional<CheckedSite> checked() {
    return checked;
  }

  /** Reads and checks; empty where the settings cannot be read. */
  Optional<CheckedSite> check() {
    progress.begin(Progress.Stage.LOAD, 0);
    Optional<Library> library = SiteLoader.open(tree, problems);
    progress.begin(Progress.Stage.CHECK, 0);
    checked =
        library.map(
            site -> {
              SiteDigest digest = Checker.digest(site, before.known(settings()));
              return Checker.judge(digest, today(digest), problems);
            });
    return checked;
  }

  /** Holds the figures against those that readers have seen. */
  void checkChanges(PublishedLedger published) throws IOException {
    if (checked.isEmpty() || options.allowUncorrected()) {
      return;
    }
    Fingerprint key = Ledger.key(checked.get());
    if (published.wasHeldAgainst(key)) {
      return;
    }
    Diagnostics found = new Diagnostics();
    published
        .read(found)
        .ifPresent(ledger -> UnloggedChangeCheck.check(checked.get(), ledger, found));
    problems.addAll(found.sorted());
    if (found.sorted().isEmpty()) {
      published.hold(key);
    }
  }

  SitePlan plan(Look look) {
    progress.begin(Progress.Stage.PLAN, 0);
    String baseUrl = options.baseUrl().map(URI::toString).orElse("");
    CheckedSite site = checked.orElseThrow();
    PlanOptions how = new PlanOptions(now(site.digest()), options.drafts(), baseUrl);
    return SitePlan.of(site, look, how, problems);
  }

  /**
   * Renders what is not as it was, the ledger last.
   *
   * @return what there is now; without meaning where there are errors
   */
  SortedMap<SitePath, Rendered> render(SitePlan plan, OutputSink sink) throws IOException {
    progress.begin(Progress.Stage.RENDER, plan.files().size());
    SortedMap<SitePath, Rendered> files =
        SiteRenderer.render(plan, before.files(), new CountingSink(sink, progress), problems);
    if (!problems.hasErrors()) {
      Fingerprint key = Ledger.key(checked.orElseThrow());
      Rendered then = before.files().get(LEDGER);
      if (then != null && then.key().equals(key) && sink.keep(LEDGER, then)) {
        files.put(LEDGER, then);
      } else if (sink.canWait(LEDGER)) {
        files.put(LEDGER, new Rendered(key, Fingerprint.NONE, PageTrace.NONE));
      } else {
        byte[] ledger = ledger(checked.orElseThrow());
        sink.write(LEDGER, ledger);
        files.put(LEDGER, new Rendered(key, Fingerprint.of(ledger), PageTrace.NONE));
      }
    }
    return files;
  }

  static byte[] ledger(CheckedSite site) {
    return Ledger.bytes(site);
  }

  /** What the next pass may know, after one that rendered these files. */
  Memory remember(SortedMap<SitePath, Rendered> files) {
    return new Memory(
        settings(),
        checked.map(Memory.Digests::of).orElse(Memory.NONE.digests()),
        Collections.unmodifiableSortedMap(files));
  }

  /** What the next pass may know, after one that failed. */
  Memory rememberFailure() {
    return checked.isPresent() ? remember(before.files()) : before;
  }

  private Fingerprint settings() {
    return tree.fingerprint(SETTINGS);
  }

  private LocalDate today(SiteDigest site) {
    return LocalDate.ofInstant(now(site), ZoneOffset.UTC);
  }

  private Instant now(SiteDigest site) {
    return options.now().orElseGet(() -> ContentClock.newest(site, options.drafts()));
  }

  /** Nothing is planned for a site with errors, but its charts are judged in the same run. */
  BuildOutcome failure() {
    if (checked.isPresent()) {
      Library site = checked.get().site();
      site.sheetIds().parallelStream()
          .flatMap(id -> site.sheet(id).stream())
          .forEach(this::judgeCharts);
    }
    return new BuildOutcome(problems.sorted(), Optional.empty());
  }

  private void judgeCharts(EvaluatedSheet sheet) {
    for (ChartSpec chart : sheet.sheet().charts().values()) {
      for (Language language : checked.orElseThrow().site().config().languages()) {
        ChartRoom.draw(chart, sheet, language, problems);
      }
    }
  }

  BuildOutcome success(SitePlan plan, int files, Optional<PublishResult> release) {
    CheckedSite site = checked.orElseThrow();
    Summary summary =
        new Summary(
            site.articles().size(),
            site.site().config().languages().size(),
            plan.pages(),
            files,
            site.coverage(),
            release);
    return new BuildOutcome(problems.sorted(), Optional.of(summary));
  }
}
