package dev.broadsheet.build;

import dev.broadsheet.check.CheckedSite;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.page.Rendered;
import dev.broadsheet.page.SitePlan;
import dev.broadsheet.page.route.SitePath;
import dev.broadsheet.publish.FileHash;
import dev.broadsheet.publish.PublishException;
import dev.broadsheet.publish.PublishResult;
import dev.broadsheet.publish.Publisher;
import dev.broadsheet.publish.Release;
import dev.broadsheet.source.SourceTree;
import dev.broadsheet.work.Workers;
import java.io.IOException;
import java.util.Optional;
import java.util.SortedMap;
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
    return Steady.build(() -> SourceTree.open(options.site()), tree -> publish(options, tree));
  }

  private BuildOutcome publish(BuildOptions options, SourceTree tree) throws IOException {
    // Before anything is read, so that whoever is busy is met at once, and the ledger that is
    // compared with is that of a whole release.
    try (Release release =
        publisher.begin(options.output(), options.site(), options.publishing())) {
      BuildCache cache = BuildCache.of(options);
      long begun = cache.begin();
      tree.survey();
      BuildCache.Saved saved = cache.load(options.site());
      Optional<BuildOutcome> again = unchanged(saved, tree, release);
      if (again.isPresent()) {
        return again.get();
      }
      saved.settle(tree);
      SitePass pass = new SitePass(options, tree, saved.memory(), progress);
      pass.checkToPlan();
      ReleaseSink sink = new ReleaseSink(release, options);
      pass.checkChanges(ledger(pass, sink));
      if (pass.failed()) {
        return pass.failure();
      }
      SitePlan plan = pass.plan();
      SortedMap<SitePath, Rendered> files = pass.render(plan, sink);
      if (pass.failed()) {
        return pass.failure();
      }
      try (BuildCache.Draft draft = cache.draft(pass.remember(files))) {
        PublishResult result = publish(tree, release, sink.hasTaken() ? draft::write : () -> {});
        BuildOutcome outcome = pass.success(plan.pages(), result.files(), Optional.of(result));
        if (result.changed() || !saved.isAllSettled(tree)) {
          draft.save(begun, tree, published(outcome, release.identity()));
        }
        return outcome;
      }
    }
  }

  private PublishResult publish(SourceTree tree, Release release, Workers.Task aside)
      throws IOException {
    return Workers.beside(
        aside,
        () -> {
          Steady.hold(tree);
          progress.begin(Progress.Stage.PUBLISH, 0);
          return release.publish();
        });
  }

  /**
   * The outcome where the sources are those of the release that readers see, and had nothing found
   * in them; then nothing else is looked at.
   */
  private static Optional<BuildOutcome> unchanged(
      BuildCache.Saved saved, SourceTree tree, Release release) {
    return saved
        .again(tree)
        .filter(then -> release.untouched().equals(Optional.of(then.release())))
        .map(BuildCache.Published::again);
  }

  private static Optional<BuildCache.Published> published(BuildOutcome outcome, FileHash release) {
    Summary summary = outcome.summary().orElseThrow();
    long bytes = summary.release().orElseThrow().bytes();
    return outcome.findings().isEmpty()
        ? Optional.of(new BuildCache.Published(release, summary, bytes))
        : Optional.empty();
  }

  /** The published ledger, which need not be read where it is the one that the last build made. */
  private PublishedLedger ledger(SitePass pass, ReleaseSink sink) throws IOException {
    PublishedLedger published = new PublishedLedger(sink.output());
    Optional<Rendered> made = pass.earlierLedger();
    if (made.isPresent() && sink.has(SitePass.LEDGER, made.get())) {
      published.trust(made.get().key());
    }
    return published;
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

  /** Does all that {@link #build} does, except writing. */
  public BuildOutcome check(BuildOptions options) throws IOException {
    return Steady.build(() -> SourceTree.open(options.site()), tree -> check(options, tree));
  }

  private BuildOutcome check(BuildOptions options, SourceTree tree) throws IOException {
    tree.survey();
    SitePass pass = new SitePass(options, tree, Memory.NONE, progress);
    pass.checkToPlan();
    pass.checkChanges(new PublishedLedger(options.output()));
    if (pass.failed()) {
      return pass.failure();
    }
    AtomicInteger files = new AtomicInteger();
    SitePlan plan = pass.plan();
    pass.render(plan, (path, bytes) -> files.incrementAndGet());
    if (pass.failed()) {
      return pass.failure();
    }
    Steady.hold(tree);
    return pass.success(plan.pages(), files.get(), Optional.empty());
  }

  /** Loads and checks without planning a page: what the sheets say and who uses it. */
  public Optional<CheckedSite> inspect(BuildOptions options, Diagnostics problems)
      throws IOException {
    SitePass pass = new SitePass(options, SourceTree.open(options.site()), Memory.NONE, progress);
    Optional<CheckedSite> checked = pass.check();
    problems.addAll(pass.problems().sorted());
    return checked;
  }
}
