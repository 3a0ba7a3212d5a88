package dev.broadsheet.build;

import dev.broadsheet.check.CheckedSite;
import dev.broadsheet.check.Checker;
import dev.broadsheet.check.Ledger;
import dev.broadsheet.check.UnloggedChangeCheck;
import dev.broadsheet.content.Site;
import dev.broadsheet.content.SiteLoader;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.page.OutputSink;
import dev.broadsheet.page.PlanOptions;
import dev.broadsheet.page.SitePlan;
import dev.broadsheet.page.SiteRenderer;
import dev.broadsheet.publish.PublishResult;
import dev.broadsheet.publish.Publisher;
import dev.broadsheet.publish.Release;
import dev.broadsheet.source.SourceTree;
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

  SiteBuilder(Publisher publisher) {
    this.publisher = publisher;
  }

  public static SiteBuilder onDisk() {
    return new SiteBuilder(Publisher.onDisk());
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
    Optional<SitePlan> plan = plan(options, problems);
    if (plan.isEmpty() || problems.hasErrors()) {
      return new BuildOutcome(problems.sorted(), Optional.empty());
    }
    try (Release release = publisher.begin(options.output(), options.site())) {
      OutputSink sink = (path, bytes) -> release.write(path.toString(), bytes);
      SiteRenderer.render(plan.get(), sink, problems);
      if (problems.hasErrors()) {
        return new BuildOutcome(problems.sorted(), Optional.empty());
      }
      release.write(
          Ledger.PATH, Ledger.of(plan.get().checked()).toJson().getBytes(StandardCharsets.UTF_8));
      PublishResult result = release.publish();
      return done(plan.get(), result.files(), Optional.of(result), problems);
    }
  }

  /** Does all that {@link #build} does, except writing. */
  public BuildOutcome check(BuildOptions options) throws IOException {
    Diagnostics problems = new Diagnostics();
    Optional<SitePlan> plan = plan(options, problems);
    if (plan.isEmpty() || problems.hasErrors()) {
      return new BuildOutcome(problems.sorted(), Optional.empty());
    }
    AtomicInteger files = new AtomicInteger();
    SiteRenderer.render(plan.get(), (path, bytes) -> files.incrementAndGet(), problems);
    return done(plan.get(), files.get(), Optional.empty(), problems);
  }

  /** Loads and checks without planning a page: what the sheets say and who uses it. */
  public Optional<CheckedSite> inspect(BuildOptions options, Diagnostics problems)
      throws IOException {
    Optional<Site> site = SiteLoader.load(SourceTree.open(options.site()), problems);
    return site.map(s -> Checker.check(s, today(now(options, s)), problems));
  }

  private static Optional<SitePlan> plan(BuildOptions options, Diagnostics problems)
      throws IOException {
    Optional<Site> site = SiteLoader.load(SourceTree.open(options.site()), problems);
    if (site.isEmpty()) {
      return Optional.empty();
    }
    Instant now = now(options, site.get());
    CheckedSite checked = Checker.check(site.get(), today(now), problems);
    checkChanges(options, checked, problems);
    String baseUrl = options.baseUrl().map(URI::toString).orElse("");
    return Optional.of(
        SitePlan.of(checked, new PlanOptions(now, options.drafts(), baseUrl), problems));
  }

  private static void checkChanges(
      BuildOptions options, CheckedSite checked, Diagnostics problems) throws IOException {
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

  private static BuildOutcome done(
      SitePlan plan, int files, Optional<PublishResult> release, Diagnostics problems) {
    CheckedSite checked = plan.checked();
    Summary summary =
        new Summary(
            checked.site().articles().size(),
            checked.site().config().languages().size(),
            files,
            checked.coverage(),
            release);
    return new BuildOutcome(problems.sorted(), Optional.of(summary));
  }
}
