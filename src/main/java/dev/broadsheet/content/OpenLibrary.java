package dev.broadsheet.content;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.source.SourceTree;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A library, and what it takes to open the same site again after an edit: settings and names are
 * read again only where they changed, and articles and sheets that are the same stay on the
 * shelves.
 */
public final class OpenLibrary {
  private final Library library;
  private final ArticleShelf articles;
  private final SheetShelf sheets;
  private final Contents contents;

  /** What was found in settings and names, and what in pages. */
  private final Findings findings;

  private record Findings(List<Diagnostic> names, List<Diagnostic> pages) {}

  private OpenLibrary(
      SiteConfig config,
      SourceTree tree,
      Library.Listed listed,
      List<StaticPage> pages,
      Shelves shelves,
      Findings findings) {
    this.articles = shelves.articles();
    this.sheets = shelves.sheets();
    this.contents = shelves.contents();
    this.findings = findings;
    this.library = new Library(config, tree, pages, listed, contents, articles::read, sheets::read);
  }

  private record Shelves(ArticleShelf articles, SheetShelf sheets, Contents contents) {
    Shelves in(SourceTree tree) {
      Contents then = contents.in(tree);
      return new Shelves(articles.in(tree, then), sheets.in(tree), then);
    }
  }

  /** Opens a site; empty, after findings, only where its settings cannot be read at all. */
  public static Optional<OpenLibrary> of(SourceTree tree, Diagnostics problems) {
    Diagnostics found = new Diagnostics();
    Optional<OpenLibrary> opened =
        SiteLoader.over(tree, found).map(loader -> of(tree, loader, found));
    problems.addAll(opened.map(o -> o.findings.names()).orElseGet(found::sorted));
    opened.ifPresent(library -> problems.addAll(library.findings.pages()));
    return opened;
  }

  private static OpenLibrary of(SourceTree tree, SiteLoader loader, Diagnostics found) {
    Map<String, String> paths = loader.sheetPaths();
    List<ArticleFiles> files = loader.files(SiteLoader.ARTICLES);
    Library.Listed listed = loader.listed(paths, files);
    Contents contents = new Contents(tree, listed.articles());
    Shelves shelves =
        new Shelves(
            ArticleShelf.of(tree, loader.names(files, paths.keySet()), listed.articles(), contents),
            SheetShelf.of(tree, paths),
            contents);
    List<Diagnostic> names = found.sorted();
    Diagnostics inPages = new Diagnostics();
    List<StaticPage> pages = new SiteLoader(tree, loader.config(), inPages).pages();
    return new OpenLibrary(
        loader.config(), tree, listed, pages, shelves, new Findings(names, inPages.sorted()));
  }

  /** The library itself. */
  public Library library() {
    return library;
  }

  /**
   * The same site as it is now.
   *
   * @param tree made from the tree that this library reads
   */
  public Optional<OpenLibrary> in(SourceTree tree, Diagnostics problems) {
    if (!isSame(SiteLoader.SETTINGS, tree) || !hasSameFiles(tree)) {
      return of(tree, problems);
    }
    problems.addAll(findings.names());
    Diagnostics inPages = new Diagnostics();
    boolean samePages = tree.list(SiteLoader.PAGES).stream().allMatch(path -> isSame(path, tree));
    if (samePages) {
      inPages.addAll(findings.pages());
    }
    List<StaticPage> pages =
        samePages ? library.pages() : new SiteLoader(tree, library.config(), inPages).pages();
    problems.addAll(inPages.sorted());
    return Optional.of(
        new OpenLibrary(
            library.config(),
            tree,
            library.listed(),
            pages,
            new Shelves(articles, sheets, contents).in(tree),
            new Findings(findings.names(), inPages.sorted())));
  }

  private boolean isSame(String path, SourceTree tree) {
    Fingerprint now = tree.fingerprint(path);
    return !now.equals(Fingerprint.NONE) && now.equals(library.tree().fingerprint(path));
  }

  /** Whether nothing came or went; known without a look at each name where the list is the same. */
  private boolean hasSameFiles(SourceTree tree) {
    return tree.hasListOf(library.tree(), "content");
  }
}
