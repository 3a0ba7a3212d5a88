package dev.broadsheet.build;

import dev.broadsheet.check.CheckedSite;
import dev.broadsheet.check.Ledger;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.page.PlannedFile;
import dev.broadsheet.page.SitePlan;
import dev.broadsheet.page.SiteRenderer;
import dev.broadsheet.page.route.SitePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * A site that is built again and again in one process, for a preview: nothing is written, and each
 * file is asked for by its path. What is served is always the last good build as a whole; a rebuild
 * that finds errors leaves it in place.
 *
 * <p>Drafts, the base address and what counts as now are those of the {@link BuildOptions}. Safe to
 * use from many threads: rebuilds take turns, and files are served meanwhile.
 */
public final class SiteSession {
  private final BuildOptions options;
  private volatile Optional<Served> good = Optional.empty();
  private int number;

  private SiteSession(BuildOptions options) {
    this.options = options;
  }

  /** A build that can answer for each of its files. */
  private record Served(SitePlan plan, String ledger, Map<String, String> hashes) {}

  /** Opens a session; nothing is read before the first {@link #rebuild}. */
  public static SiteSession open(BuildOptions options) {
    return new SiteSession(options);
  }

  /**
   * Looks at every source and builds what changed.
   *
   * @throws IOException if there is no such site folder
   */
  public synchronized Rebuild rebuild() throws IOException {
    Diagnostics problems = new Diagnostics();
    Optional<CheckedSite> checked = SiteBuilder.check(options, Progress.NONE, problems);
    if (checked.isEmpty() || problems.hasErrors()) {
      return new Rebuild(
          SiteBuilder.failed(checked, problems), Collections.emptySortedSet(), number);
    }
    SitePlan plan = SiteBuilder.plan(options, checked.get(), Progress.NONE, problems);
    Map<String, String> hashes = new ConcurrentSkipListMap<>();
    SiteRenderer.render(plan, (path, bytes) -> hashes.put(path.value(), hash(bytes)), problems);
    if (problems.hasErrors()) {
      return new Rebuild(
          SiteBuilder.failed(checked, problems), Collections.emptySortedSet(), number);
    }
    String ledger = Ledger.of(checked.get()).toJson();
    hashes.put(Ledger.PATH, hash(ledger.getBytes(StandardCharsets.UTF_8)));
    SortedSet<String> changed = changed(hashes);
    good = Optional.of(new Served(plan, ledger, hashes));
    number++;
    return new Rebuild(
        SiteBuilder.done(checked.get(), plan, hashes.size(), Optional.empty(), problems),
        changed,
        number);
  }

  /**
   * Builds what changed when it is known which sources did.
   *
   * @param sources every file that is new, different or gone, relative to the site, with forward
   *     slashes; where a name was lost, call {@link #rebuild()}
   * @throws IOException if there is no such site folder
   */
  public Rebuild rebuild(Set<String> sources) throws IOException {
    return rebuild();
  }

  private SortedSet<String> changed(Map<String, String> hashes) {
    Map<String, String> before = good.map(g -> g.hashes()).orElse(Map.of());
    SortedSet<String> changed = new TreeSet<>();
    hashes.forEach(
        (path, hash) -> {
          if (!hash.equals(before.get(path))) {
            changed.add(path);
          }
        });
    before.keySet().stream().filter(path -> !hashes.containsKey(path)).forEach(changed::add);
    return changed;
  }

  /** The paths of the last good build, sorted; empty before the first one. */
  public SortedSet<String> paths() {
    return good.map(g -> Collections.unmodifiableSortedSet(new TreeSet<>(g.hashes().keySet())))
        .orElse(Collections.emptySortedSet());
  }

  /**
   * A file of the last good build, by its exact path such as {@code articles/a/index.html}; empty
   * where that build has no such file. Nothing else is ever read for a path.
   */
  public Optional<byte[]> file(String path) {
    Optional<Served> served = good;
    if (served.isEmpty()) {
      return Optional.empty();
    }
    if (path.equals(Ledger.PATH)) {
      return Optional.of(served.get().ledger().getBytes(StandardCharsets.UTF_8));
    }
    return served
        .flatMap(g -> find(g.plan(), path))
        .flatMap(f -> f.content().make(new Diagnostics()));
  }

  private static Optional<PlannedFile> find(SitePlan plan, String path) {
    return SitePath.isPath(path) ? plan.find(new SitePath(path)) : Optional.empty();
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
