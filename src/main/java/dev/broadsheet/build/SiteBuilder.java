package dev.broadsheet.build;

import dev.broadsheet.chart.ChartRoom;
import dev.broadsheet.check.CheckedSite;
import dev.broadsheet.check.Checker;
import dev.broadsheet.check.Ledger;
import dev.broadsheet.check.UnloggedChangeCheck;
import dev.broadsheet.content.Site;
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
    Diagnostics problems = new Diagnostics();
    Optional<CheckedSite> checked = check(options, problems);
    if (checked.isEmpty() || problems.hasErrors()) {
      return failed(checked, problems);
    }
    SitePlan plan = plan(options, checked.get(), problems);
    try (Release release = publisher.begin(options.output(), options.site())) {
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
    Optional<CheckedSite> checked = check(options, problems);
    if (checked.isEmpty() || problems.hasErrors()) {
      return failed(checked, problems);
    }
    SitePlan plan = plan(options, checked.get(), problems);
    AtomicInteger files = new AtomicInteger();
    render(plan, (path, bytes) -> files.incrementAndGet(), problems);
    return problems.hasErrors()
        ? failed(checked, problems)
        : done(checked.get(), plan, files.get(), Optional.empty(), problems);
  }

  /** Loads and checks without planning a page: what the sheets say and who uses it. */
  public Optional<CheckedSite> inspect(BuildOptions options, Diagnostics problems)
      throws IOException {
    Optional<Site> site = load(options, problems);
    return site.map(s -> check(options, s, problems));
  }

  private Optional<Site> load(BuildOptions options, Diagnostics problems) throws IOException {
    progress.begin(Progress.Stage.LOAD, 0);
    return SiteLoader.load(SourceTree.open(options.site()), problems);
  }

  private CheckedSite check(BuildOptions options, Site site, Diagnostics problems) {
    progress.begin(Progress.Stage.CHECK, 0);
    return Checker.check(site, today(now(options, site)), problems);
  }

  private Optional<CheckedSite> check(BuildOptions options, Diagnostics problems)
      throws IOException {
    Optional<Site> site = load(options, problems);
    if (site.isEmpty()) {
      return Optional.empty();
    }
    CheckedSite checked = check(options, site.get(), problems);
    checkChanges(options, checked, problems);
    return Optional.of(checked);
  }

  private SitePlan plan(BuildOptions options, CheckedSite checked, Diagnostics problems) {
    progress.begin(Progress.Stage.PLAN, 0);
    String baseUrl = options.baseUrl().map(URI::toString).orElse("");
    Instant now = now(options, checked.site());
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

  private static Instant now(BuildOptions options, Site site) {
    return options.now().orElseGet(() -> ContentClock.newest(site));
  }

  private static LocalDate today(Instant now) {
    return LocalDate.ofInstant(now, ZoneOffset.UTC);
  }

  /** Nothing is planned for a site with errors, but its charts are judged in the same run. */
  private static BuildOutcome failed(Optional<CheckedSite> checked, Diagnostics problems) {
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

  private static BuildOutcome done(
      CheckedSite checked,
      SitePlan plan,
      int files,
      Optional<PublishResult> release,
      Diagnostics problems) {
    Summary summary =
        new Summary(
            checked.site().articles().size(),
            checked.site().config().languages().size(),
            plan.pages(),
            files,
            checked.coverage(),
            release);
    return new BuildOutcome(problems.sorted(), Optional.of(summary));
  }
}
