package dev.broadsheet.content;

import dev.broadsheet.content.ContentFiles.Group;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.fact.FactSheet;
import dev.broadsheet.fact.FactSheets;
import dev.broadsheet.source.SourceTree;
import dev.broadsheet.text.Slug;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads {@code content/}: settings, articles, pages and fact sheets. */
public final class SiteLoader {
  private static final String SETTINGS = "content/site.yaml";
  private static final String ARTICLES = "content/articles";
  private static final String PAGES = "content/pages";
  private static final String FACTS = "content/facts";
  private static final String SHEET_SUFFIX = ".json";

  private final SourceTree tree;
  private final SiteConfig config;
  private final Diagnostics problems;

  private SiteLoader(SourceTree tree, SiteConfig config, Diagnostics problems) {
    this.tree = tree;
    this.config = config;
    this.problems = problems;
  }

  /**
   * The site, as much of it as could be read; empty only where the settings cannot be read at all.
   * Whatever is wrong is reported.
   */
  public static Optional<Site> load(SourceTree tree, Diagnostics diagnostics) {
    return tree.read(SETTINGS, diagnostics)
        .flatMap(file -> SiteConfigReader.read(file, diagnostics))
        .map(config -> new SiteLoader(tree, config, diagnostics).load());
  }

  private Site load() {
    Map<String, String> sheetPaths = sheetPaths();
    List<Group> articleFiles = files(ARTICLES);
    Set<Slug> slugs = articleFiles.stream().map(Group::slug).collect(Collectors.toSet());
    SiteNames names = new SiteNames(config, new TreeSet<>(slugs), sheetPaths.keySet());
    ArticleLoader articles = new ArticleLoader(tree, names, problems);
    PageLoader pages = new PageLoader(tree, problems);
    return new Site(
        config,
        each(articleFiles, articles::load),
        each(files(PAGES), pages::load),
        sheets(sheetPaths),
        tree);
  }

  private List<Group> files(String folder) {
    return ContentFiles.sort(folder, tree.list(folder, problems), config.languages(), problems);
  }

  /** Loads in parallel; the order stays that of the list. */
  private static <T> List<T> each(List<Group> groups, Function<Group, Optional<T>> loader) {
    return groups.parallelStream().map(loader).flatMap(Optional::stream).toList();
  }

  /** The paths of the fact sheets by id, sorted. */
  private Map<String, String> sheetPaths() {
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
    return paths.values().parallelStream()
        .map(path -> tree.read(path, problems).flatMap(file -> FactSheets.load(file, problems)))
        .flatMap(Optional::stream)
        .collect(Collectors.toMap(FactSheet::id, s -> s, (a, b) -> a, TreeMap::new));
  }
}
