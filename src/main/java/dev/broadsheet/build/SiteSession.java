package dev.broadsheet.build;

import dev.broadsheet.check.CheckedSite;
import dev.broadsheet.check.Ledger;
import dev.broadsheet.content.Library;
import dev.broadsheet.content.OpenLibrary;
import dev.broadsheet.page.Look;
import dev.broadsheet.page.Proof;
import dev.broadsheet.page.route.SitePath;
import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.source.Shelf;
import dev.broadsheet.source.SourceTree;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A site that is built again and again in one process, for a preview: nothing is written, and each
 * file is asked for by its path. What is served is always the last good build as a whole; a rebuild
 * that finds errors leaves it in place.
 *
 * <p>A rebuild reads and checks what changed, and renders the pages that are made of it; feeds and
 * the like, in which nothing can be found wrong, are made when somebody asks for them. In memory
 * stay the sources, packed, a digest of each article and sheet, and a few megabytes of files that
 * were asked for. Drafts, the base address and what counts as now are those of the {@link
 * BuildOptions}. Safe to use from many threads: rebuilds take turns, and files are served
 * meanwhile.
 */
public final class SiteSession {
  private static final long SERVED_BYTES = 16L * 1024 * 1024;

  private final BuildOptions options;
  private final PublishedLedger published;
  private Optional<SourceTree> tree = Optional.empty();
  private Optional<Look> look = Optional.empty();
  private Optional<OpenLibrary> library = Optional.empty();
  private Memory memory = Memory.NONE;
  private volatile Optional<Served> good = Optional.empty();

  private SiteSession(BuildOptions options) {
    this.options = options;
    this.published = new PublishedLedger(options.output());
  }

  /**
   * A build that can answer for each of its files.
   *
   * @param ledger what the ledger is made of
   */
  private record Served(
      int number,
      Proof proof,
      CheckedSite site,
      Fingerprint ledger,
      Shelf<SitePath, byte[]> recent) {

    Optional<byte[]> bytes(SitePath path) {
      Optional<byte[]> found = recent.find(path);
      return found.isPresent() || !(path.equals(SitePass.LEDGER) || proof.has(path))
          ? found
          : make(path).map(bytes -> recent.get(path, p -> bytes));
    }

    private Optional<byte[]> make(SitePath path) {
      return path.equals(SitePass.LEDGER) ? Optional.of(SitePass.ledger(site)) : proof.make(path);
    }
  }

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
    if (tree.isEmpty()) {
      SourceTree first = SourceTree.open(options.site()).keeping();
      first.survey();
      return rebuild(first);
    }
    return rebuild(tree.get().again());
  }

  /**
   * Builds what changed when it is known which sources did.
   *
   * @param sources every file that is new, different or gone, relative to the site, with forward
   *     slashes; where a name may have been lost, call {@link #rebuild()}
   * @throws IOException if there is no such site folder
   */
  public synchronized Rebuild rebuild(Set<String> sources) throws IOException {
    return tree.isEmpty() ? rebuild() : rebuild(tree.get().after(sources));
  }

  private Rebuild rebuild(SourceTree sources) throws IOException {
    tree = Optional.of(sources);
    SitePass pass = new SitePass(options, sources, memory, Progress.NONE);
    library = pass.checkAgain(library).or(() -> library);
    pass.checkChanges(published);
    if (pass.failed()) {
      return failure(pass);
    }
    CheckedSite checked = pass.checked().orElseThrow();
    Shelf<SitePath, byte[]> recent = new Shelf<>(SERVED_BYTES, bytes -> bytes.length);
    Proof earlier = good.map(Served::proof).orElse(Proof.NONE);
    Proof proof =
        pass.proof(look(checked.site()), earlier, (path, bytes) -> recent.get(path, p -> bytes));
    if (pass.failed()) {
      return failure(pass);
    }
    memory = pass.remember(Collections.emptySortedMap());
    Served now =
        new Served(
            good.map(Served::number).orElse(0) + 1, proof, checked, Ledger.key(checked), recent);
    SortedSet<String> changed = changed(now);
    good = Optional.of(now);
    BuildOutcome outcome = pass.success(proof.pages(), proof.files() + 1, Optional.empty());
    return new Rebuild(outcome, changed, now.number());
  }

  private Look look(Library site) {
    Look suiting =
        look.filter(l -> l.suits(site.tree(), site.config()))
            .orElseGet(() -> Look.of(site.tree(), site.config()));
    look = Optional.of(suiting);
    return suiting;
  }

  private Rebuild failure(SitePass pass) {
    memory = pass.rememberFailure();
    return new Rebuild(
        pass.failure(), Collections.emptySortedSet(), good.map(Served::number).orElse(0));
  }

  private SortedSet<String> changed(Served now) {
    SortedSet<String> changed = new TreeSet<>();
    Proof earlier = good.map(Served::proof).orElse(Proof.NONE);
    now.proof().changedSince(earlier).forEach(path -> changed.add(path.value()));
    if (good.filter(then -> then.ledger().equals(now.ledger())).isEmpty()) {
      changed.add(SitePass.LEDGER.value());
    }
    return changed;
  }

  /** The paths of the last good build, sorted; empty before the first one. */
  public SortedSet<String> paths() {
    SortedSet<String> paths = new TreeSet<>();
    good.ifPresent(
        served -> {
          served.proof().paths().forEach(path -> paths.add(path.value()));
          paths.add(SitePass.LEDGER.value());
        });
    return paths;
  }

  /** The drafts among the pages of the last good build. */
  public List<Draft> drafts() {
    return good.map(served -> served.proof().drafts().stream().map(Draft::of).toList())
        .orElse(List.of());
  }

  /**
   * A file of the last good build, by its exact path such as {@code articles/a/index.html}; empty
   * where that build has no such file. Nothing else is ever read for a path.
   *
   * @return bytes that must not be changed
   */
  public Optional<byte[]> file(String path) {
    return SitePath.isPath(path)
        ? good.flatMap(served -> served.bytes(new SitePath(path)))
        : Optional.empty();
  }
}
