package dev.broadsheet.content;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.fact.FactSheet;
import dev.broadsheet.fact.FactSheets;
import dev.broadsheet.source.SourceTree;
import dev.broadsheet.text.Slug;
import dev.broadsheet.work.Workers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads {@code content/}: settings, articles, pages and fact sheets. */
public final class SiteLoader {
  static final String SETTINGS = "content/site.yaml";
  static final String ARTICLES = "content/articles";
  static final String PAGES = "content/pages";
  private static final String FACTS = "content/facts";
  private static final String SHEET_SUFFIX = ".json";

  private final SourceTree tree;
  private final SiteConfig config;
  private final Diagnostics problems;

  SiteLoader(SourceTree tree, SiteConfig config, Diagnostics problems) {
    this.tree = tree;
    this.config = config;
    this.problems = problems;
  }

  /**
   * The site, as much of it as could be read; empty only where the settings cannot be read at all.
   * Whatever is wrong is reported.
   */
  public static Optional<Site> load(SourceTree tree, Diagnostics diagnostics) {
    return over(tree, diagnostics).map(SiteLoader::load);
  }

  /**
   * The site as a library that reads each article and sheet when it is asked for; empty only where
   * the settings cannot be read at all. What is wrong with settings, pages and names is reported
   * now.
   */
  public static Optional<Library> open(SourceTree tree, Diagnostics diagnostics) {
    return OpenLibrary.of(tree, diagnostics).map(OpenLibrary::library);
  }

  static Optional<SiteLoader> over(SourceTree tree, Diagnostics diagnostics) {
    return tree.read(SETTINGS, diagnostics)
        .flatMap(file -> SiteConfigReader.read(file, diagnostics))
        .map(config -> new SiteLoader(tree, config, diagnostics));
  }

  /** The path of a sheet. */
  public static String sheetPath(String id) {
    return FACTS + "/" + id + SHEET_SUFFIX;
  }

  private Site load() {
    Map<String, String> sheetPaths = sheetPaths();
    List<ArticleFiles> articleFiles = files(ARTICLES);
    SiteNames names = names(articleFiles, sheetPaths.keySet());
    return new Site(
        config,
        each(articleFiles, new ArticleLoader(tree, names, problems)::load),
        pages(),
        sheets(sheetPaths),
        tree);
  }

  SiteConfig config() {
    return config;
  }

  /** The names of everything that there is to read. */
  Library.Listed listed(Map<String, String> sheets, List<ArticleFiles> articles) {
    SortedMap<Slug, ArticleFiles> bySlug = new TreeMap<>();
    Map<String, List<String>> beside = beside();
    articles.forEach(
        files ->
            bySlug.put(
                files.slug(),
                files.beside(beside.getOrDefault(files.folder().orElse(""), List.of()))));
    return new Library.Listed(bySlug, new TreeSet<>(sheets.keySet()));
  }

  /** The files of each article's folder that are no Markdown. */
  private Map<String, List<String>> beside() {
    int prefix = ARTICLES.length() + 1;
    return tree.list(ARTICLES).stream()
        .filter(path -> !path.endsWith(".md") && path.indexOf('/', prefix) > 0)
        .collect(Collectors.groupingBy(path -> path.substring(0, path.indexOf('/', prefix))));
  }

  List<StaticPage> pages() {
    return each(files(PAGES), new PageLoader(tree, problems)::load);
  }

  SiteNames names(List<ArticleFiles> articles, Set<String> sheets) {
    Set<Slug> slugs = articles.stream().map(ArticleFiles::slug).collect(Collectors.toSet());
    return new SiteNames(config, new TreeSet<>(slugs), sheets);
  }

  List<ArticleFiles> files(String folder) {
    return ContentFiles.sort(folder, tree.list(folder, problems), config.languages(), problems);
  }

  /** Loads in parallel; the order stays that of the list. */
  private static <T> List<T> each(
      List<ArticleFiles> groups, Function<ArticleFiles, Optional<T>> loader) {
    return Workers.map(groups, loader).stream().flatMap(Optional::stream).toList();
  }

  /** The paths of the fact sheets by id, sorted. */
  Map<String, String> sheetPaths() {
    Map<String, String> paths = new TreeMap<>();
    for (String path : tree.list(FACTS, problems)) {
      String name = path.substring(FACTS.length() + 1);
      if (!name.endsWith(SHEET_SUFFIX) || name.indexOf('/') >= 0) {
        problems.add(
            ContentFiles.STRAY,
            new SourceFile(path, "").start(),
            "`" + path + "` is not part of the site");
        continue;
      }
      String id = name.substring(0, name.length() - SHEET_SUFFIX.length());
      if (Slug.isSlug(id)) {
        paths.put(id, path);
      } else {
        problems.add(
            Diagnostic.of(
                    SlugRules.INVALID, new SourceFile(path, "").start(), SlugRules.message(id))
                .withSuggestion(SlugRules.suggestion(id)));
      }
    }
    return paths;
  }

  private Map<String, FactSheet> sheets(Map<String, String> paths) {
    return Workers.map(
            List.copyOf(paths.values()),
            path -> tree.read(path, problems).flatMap(file -> FactSheets.load(file, problems)))
        .stream()
        .flatMap(Optional::stream)
        .collect(Collectors.toMap(FactSheet::id, s -> s, (a, b) -> a, TreeMap::new));
  }
}
