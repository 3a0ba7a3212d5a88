package dev.broadsheet.build;

import dev.broadsheet.chart.ChartRoom;
import dev.broadsheet.check.CheckedSite;
import dev.broadsheet.check.Checker;
import dev.broadsheet.check.Known;
import dev.broadsheet.check.Ledger;
import dev.broadsheet.check.SiteDigest;
import dev.broadsheet.check.UnloggedChangeCheck;
import dev.broadsheet.content.Library;
import dev.broadsheet.content.SiteLoader;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.fact.ChartSpec;
import dev.broadsheet.fact.EvaluatedSheet;
import dev.broadsheet.page.OutputSink;
import dev.broadsheet.page.PlanOptions;
import dev.broadsheet.page.SitePlan;
import dev.broadsheet.page.SiteRenderer;
import dev.broadsheet.publish.PublishException;
import dev.broadsheet.publish.PublishResult;
import dev.broadsheet.publish.Publisher;
import dev.broadsheet.publish.Release;
import dev.broadsheet.source.SourceTree;
import dev.broadsheet.text.Language;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** The pipeline: load, check, plan, render, publish. Errors at any stage publish nothing. */
public final class SiteBuilder {
  private final Publisher publisher;
  private final Progress progress;

  SiteBuilder(Publisher publisher, Progress progress) {
    this.publisher = publisher;
    this.progress = progress;
  }

  public static SiteBuilder onDisk() {
    return onDisk(Progress.NONE);
  }

  /** A builder that tells how far it has come. */
  public static SiteBuilder onDisk(Progress progress) {
    return new SiteBuilder(Publisher.onDisk(), progress);
  }

  /**
   * Builds and publishes a site.
   *
   * @throws dev.broadsheet.publish.PublishException if the output is refused, busy or cannot be
   *     written
   * @throws IOException if there is no such site folder
   */
  public BuildOutcome build(BuildOptions options) throws IOException {
    // First of all, so that whoever is busy is met at once, and the ledger that is compared with is
    // that of a whole release.
    try (Release release =
        publisher.begin(options.output(), options.site(), options.publishing())) {
      Diagnostics problems = new Diagnostics();
      Optional<CheckedSite> checked = check(options, progress, problems);
      if (checked.isEmpty() || problems.hasErrors()) {
        return failed(checked, problems);
      }
      SitePlan plan = plan(options, checked.get(), progress, problems);
      OutputSink sink = (path, bytes) -> write(release, path.toString(), bytes, options.compress());
      render(plan, sink, problems);
      if (problems.hasErrors()) {
        return failed(checked, problems);
      }
      progress.begin(Progress.Stage.PUBLISH, 0);
      byte[] ledger = Ledger.of(checked.get()).toJson().getBytes(StandardCharsets.UTF_8);
      write(release, Ledger.PATH, ledger, options.compress());
      PublishResult result = release.publish();
      return done(checked.get(), plan, result.files(), Optional.of(result), problems);
    }
  }

  /**
   * Stops publishing within moments, because the process was told to end: the stage is put away,
   * and what was published before stays.
   *
   * @throws PublishException if the stage cannot be moved; the next build puts it away
   */
  public void abandon() throws PublishException {
    publisher.abandon();
  }

  private void render(SitePlan plan, OutputSink sink, Diagnostics problems) throws IOException {
    progress.begin(Progress.Stage.RENDER, plan.files().size());
    OutputSink counted =
        (path, bytes) -> {
          sink.write(path, bytes);
          progress.step();
        };
    SiteRenderer.render(plan, counted, problems);
  }

  private static void write(Release release, String path, byte[] bytes, boolean compress)
      throws PublishException {
    release.write(path, bytes);
    Optional<byte[]> packed = compress ? Precompression.of(path, bytes) : Optional.empty();
    if (packed.isPresent()) {
      release.write(path + Precompression.SUFFIX, packed.get());
    }
  }

  /** Does all that {@link #build} does, except writing. */
  public BuildOutcome check(BuildOptions options) throws IOException {
    Diagnostics problems = new Diagnostics();
    Optional<CheckedSite> checked = check(options, progress, problems);
    if (checked.isEmpty() || problems.hasErrors()) {
      return failed(checked, problems);
    }
    SitePlan plan = plan(options, checked.get(), progress, problems);
    AtomicInteger files = new AtomicInteger();
    render(plan, (path, bytes) -> files.incrementAndGet(), problems);
    return problems.hasErrors()
        ? failed(checked, problems)
        : done(checked.get(), plan, files.get(), Optional.empty(), problems);
  }

  /** Loads and checks without planning a page: what the sheets say and who uses it. */
  public Optional<CheckedSite> inspect(BuildOptions options, Diagnostics problems)
      throws IOException {
    progress.begin(Progress.Stage.LOAD, 0);
    return SiteLoader.open(SourceTree.open(options.site()), problems)
        .map(library -> checked(options, library, progress, problems));
  }

  private static CheckedSite checked(
      BuildOptions options, Library library, Progress progress, Diagnostics problems) {
    progress.begin(Progress.Stage.CHECK, 0);
    SiteDigest digest = Checker.digest(library, Known.NOTHING);
    return Checker.judge(digest, today(now(options, digest)), problems);
  }

  static Optional<CheckedSite> check(BuildOptions options, Progress progress, Diagnostics problems)
      throws IOException {
    progress.begin(Progress.Stage.LOAD, 0);
    Optional<Library> library = SiteLoader.open(SourceTree.open(options.site()), problems);
    if (library.isEmpty()) {
      return Optional.empty();
    }
    CheckedSite checked = checked(options, library.get(), progress, problems);
    checkChanges(options, checked, problems);
    return Optional.of(checked);
  }

  static SitePlan plan(
      BuildOptions options, CheckedSite checked, Progress progress, Diagnostics problems) {
    progress.begin(Progress.Stage.PLAN, 0);
    String baseUrl = options.baseUrl().map(URI::toString).orElse("");
    Instant now = now(options, checked.digest());
    return SitePlan.of(checked, new PlanOptions(now, options.drafts(), baseUrl), problems);
  }

  private static void checkChanges(BuildOptions options, CheckedSite checked, Diagnostics problems)
      throws IOException {
    Path ledger = Earlier.ledgerIn(options.output());
    if (!options.allowUncorrected() && Files.isRegularFile(ledger)) {
      SourceTree.open(ledger.getParent())
          .read(ledger.getFileName().toString(), problems)
          .flatMap(file -> Ledger.parse(file, problems))
          .ifPresent(before -> UnloggedChangeCheck.check(checked, before, problems));
    }
  }

  private static Instant now(BuildOptions options, SiteDigest site) {
    return options.now().orElseGet(() -> ContentClock.newest(site));
  }

  private static LocalDate today(Instant now) {
    return LocalDate.ofInstant(now, ZoneOffset.UTC);
  }

  /** Nothing is planned for a site with errors, but its charts are judged in the same run. */
  static BuildOutcome failed(Optional<CheckedSite> checked, Diagnostics problems) {
    checked.ifPresent(
        site ->
            site.sheets()
                .values()
                .forEach(
                    sheet ->
                        sheet
                            .sheet()
                            .charts()
                            .values()
                            .forEach(chart -> judge(chart, sheet, site, problems))));
    return new BuildOutcome(problems.sorted(), Optional.empty());
  }

  private static void judge(
      ChartSpec chart, EvaluatedSheet sheet, CheckedSite site, Diagnostics problems) {
    for (Language language : site.site().config().languages()) {
      ChartRoom.draw(chart, sheet, language, problems);
    }
  }

  static BuildOutcome done(
      CheckedSite checked,
      SitePlan plan,
      int files,
      Optional<PublishResult> release,
      Diagnostics problems) {
    Summary summary =
        new Summary(
            checked.articles().size(),
            checked.site().config().languages().size(),
            plan.pages(),
            files,
            checked.coverage(),
            release);
    return new BuildOutcome(problems.sorted(), Optional.of(summary));
  }
}
