package dev.broadsheet.build;

import dev.broadsheet.chart.ChartRoom;
import dev.broadsheet.check.CheckedSite;
import dev.broadsheet.check.Checker;
import dev.broadsheet.check.Known;
import dev.broadsheet.check.Ledger;
import dev.broadsheet.check.SiteDigest;
import dev.broadsheet.check.UnloggedChangeCheck;
import dev.broadsheet.content.Library;
import dev.broadsheet.content.OpenLibrary;
import dev.broadsheet.content.SiteLoader;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.fact.ChartSpec;
import dev.broadsheet.fact.EvaluatedSheet;
import dev.broadsheet.fact.FactSheets;
import dev.broadsheet.page.Look;
import dev.broadsheet.page.OutputSink;
import dev.broadsheet.page.PageTrace;
import dev.broadsheet.page.PlanOptions;
import dev.broadsheet.page.Proof;
import dev.broadsheet.page.Rendered;
import dev.broadsheet.page.SitePlan;
import dev.broadsheet.page.SiteRenderer;
import dev.broadsheet.page.route.SitePath;
import dev.broadsheet.publish.PublishResult;
import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.source.SourceTree;
import dev.broadsheet.text.Language;
import dev.broadsheet.work.Workers;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;

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
  private Optional<Instant> now = Optional.empty();
  private Optional<Fingerprint> ledgerKey = Optional.empty();
  private Optional<Look> look = Optional.empty();

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
    FactSheets.prepare();
    progress.begin(Progress.Stage.LOAD, 0);
    return check(SiteLoader.open(tree, problems), before.known(settings()));
  }

  /** The same, and the look of the site is read meanwhile, for {@link #plan}. */
  Optional<CheckedSite> checkToPlan() throws IOException {
    FactSheets.prepare();
    progress.begin(Progress.Stage.LOAD, 0);
    Optional<Library> library = SiteLoader.open(tree, problems);
    AtomicReference<Optional<Look>> read = new AtomicReference<>(Optional.empty());
    Workers.beside(
        () -> read.set(library.map(site -> Look.of(site.tree(), site.config()))),
        () -> check(library, before.known(settings())));
    look = read.get();
    return checked;
  }

  /**
   * The same of a site that was open already, as an earlier pass of this process left it.
   *
   * @return the site as it is open now
   */
  Optional<OpenLibrary> checkAgain(Optional<OpenLibrary> earlier) {
    FactSheets.prepare();
    Optional<OpenLibrary> now =
        earlier.isPresent() ? earlier.get().in(tree, problems) : OpenLibrary.of(tree, problems);
    boolean sameNames =
        now.isPresent()
            && earlier.filter(e -> now.get().library().hasNamesOf(e.library())).isPresent();
    check(
        now.map(OpenLibrary::library),
        sameNames ? before.knownUnderSameNames() : before.known(settings()));
    return now;
  }

  private Optional<CheckedSite> check(Optional<Library> library, Known known) {
    progress.begin(Progress.Stage.CHECK, 0);
    checked =
        library.map(
            site -> {
              SiteDigest digest = Checker.digest(site, known);
              return Checker.judge(digest, today(digest), problems);
            });
    return checked;
  }

  /** Holds the figures against those that readers have seen. */
  void checkChanges(PublishedLedger published) throws IOException {
    if (checked.isEmpty() || options.allowUncorrected()) {
      return;
    }
    Fingerprint key = ledgerKey();
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

  /** The ledger as the build before rendered it. */
  Optional<Rendered> earlierLedger() {
    return Optional.ofNullable(before.files().get(LEDGER));
  }

  /** Plans the pages of a site that was checked to be planned. */
  SitePlan plan() {
    progress.begin(Progress.Stage.PLAN, 0);
    return SitePlan.of(checked.orElseThrow(), look.orElseThrow(), planOptions(), problems);
  }

  private PlanOptions planOptions() {
    String baseUrl = options.baseUrl().map(URI::toString).orElse("");
    return new PlanOptions(now(checked.orElseThrow().digest()), options.drafts(), baseUrl);
  }

  /** Plans and renders at once, in the light of an earlier proof. */
  Proof proof(Look look, Proof earlier, BiConsumer<SitePath, byte[]> taker) {
    return earlier.next(checked.orElseThrow(), look, planOptions(), taker, problems);
  }

  /**
   * Renders what is not as it was, the ledger beside the rest.
   *
   * @return what there is now; without meaning where there are errors
   */
  SortedMap<SitePath, Rendered> render(SitePlan plan, OutputSink sink) throws IOException {
    progress.begin(Progress.Stage.RENDER, plan.files().size());
    SortedMap<SitePath, Rendered> pages = new TreeMap<>(before.files());
    Optional<Rendered> then = Optional.ofNullable(pages.remove(LEDGER));
    Fingerprint key = ledgerKey();
    AtomicReference<Rendered> now = new AtomicReference<>();
    SortedMap<SitePath, Rendered> files =
        Workers.beside(
            () -> now.set(renderLedger(key, then, sink)),
            () -> SiteRenderer.render(plan, pages, new CountingSink(sink, progress), problems));
    files.put(LEDGER, now.get());
    return files;
  }

  private Rendered renderLedger(Fingerprint key, Optional<Rendered> then, OutputSink sink)
      throws IOException {
    if (then.isPresent() && then.get().key().equals(key) && sink.keep(LEDGER, then.get())) {
      return then.get();
    }
    if (sink.canWait(LEDGER)) {
      return new Rendered(key, Fingerprint.NONE, PageTrace.NONE);
    }
    Fingerprint content = sink.take(LEDGER, ledger(checked.orElseThrow()));
    return new Rendered(key, content, PageTrace.NONE);
  }

  /** By what the ledger is known before it is written. */
  private Fingerprint ledgerKey() {
    Fingerprint key = ledgerKey.orElseGet(() -> Ledger.key(checked.orElseThrow()));
    ledgerKey = Optional.of(key);
    return key;
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
    Instant known =
        now.or(options::now).orElseGet(() -> ContentClock.newest(site, options.drafts()));
    now = Optional.of(known);
    return known;
  }

  /** Nothing is planned for a site with errors, but its charts are judged in the same run. */
  BuildOutcome failure() {
    if (checked.isPresent()) {
      Library site = checked.get().site();
      Workers.forEach(
          List.copyOf(site.sheetIds()), id -> site.sheet(id).ifPresent(this::judgeCharts));
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

  BuildOutcome success(int pages, int files, Optional<PublishResult> release) {
    CheckedSite site = checked.orElseThrow();
    Summary summary =
        new Summary(
            site.articles().size(),
            site.site().config().languages().size(),
            pages,
            files,
            site.coverage(),
            release);
    return new BuildOutcome(problems.sorted(), Optional.of(summary));
  }
}
