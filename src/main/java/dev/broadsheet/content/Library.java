package dev.broadsheet.content;

import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.fact.EvaluatedSheet;
import dev.broadsheet.fact.SheetEvaluator;
import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.source.Shelf;
import dev.broadsheet.source.SourceTree;
import dev.broadsheet.text.Slug;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What editors wrote, one article or sheet at a time: each is read when it is asked for, and only
 * the last ones stay in memory, so that memory does not grow with the site. Safe to share.
 */
public final class Library {
  private final SiteConfig config;
  private final SourceTree tree;
  private final List<StaticPage> pages;
  private final Listed listed;
  private final Contents contents;
  private final Function<Slug, Read<Article>> articles;
  private final Function<String, Read<EvaluatedSheet>> sheets;

  Library(
      SiteConfig config,
      SourceTree tree,
      List<StaticPage> pages,
      Listed listed,
      Contents contents,
      Function<Slug, Read<Article>> articles,
      Function<String, Read<EvaluatedSheet>> sheets) {
    this.config = config;
    this.tree = tree;
    this.pages = List.copyOf(pages);
    this.listed = listed;
    this.contents = contents;
    this.articles = articles;
    this.sheets = sheets;
  }

  /** The names of what there is to read. */
  record Listed(SortedMap<Slug, ArticleFiles> articles, SortedSet<String> sheets) {
    Listed {
      articles = Collections.unmodifiableSortedMap(new TreeMap<>(articles));
      sheets = Collections.unmodifiableSortedSet(new TreeSet<>(sheets));
    }
  }

  /** A site that is in memory already. */
  public static Library of(Site site) {
    Map<Slug, Read<Article>> articles = new TreeMap<>();
    SortedMap<Slug, ArticleFiles> files = new TreeMap<>();
    for (Article article : site.articles()) {
      articles.put(article.slug(), new Read<>(Optional.of(article), List.of()));
      files.put(article.slug(), ArticleFiles.of(article));
    }
    Shelf<String, Read<EvaluatedSheet>> sheets = Shelf.ofCount(Integer.MAX_VALUE);
    return new Library(
        site.config(),
        site.tree(),
        site.pages(),
        new Listed(files, new TreeSet<>(site.sheets().keySet())),
        new Contents(site.tree(), files),
        slug -> articles.getOrDefault(slug, nothing()),
        id -> sheets.get(id, name -> evaluate(site, name)));
  }

  private static Read<EvaluatedSheet> evaluate(Site site, String id) {
    Diagnostics found = new Diagnostics();
    Optional<EvaluatedSheet> sheet =
        Optional.ofNullable(site.sheets().get(id)).map(s -> SheetEvaluator.evaluate(s, found));
    return new Read<>(sheet, found.sorted());
  }

  static <T> Read<T> nothing() {
    return new Read<>(Optional.empty(), List.of());
  }

  Listed listed() {
    return listed;
  }

  public SiteConfig config() {
    return config;
  }

  /** Where the files are. */
  public SourceTree tree() {
    return tree;
  }

  /** Sorted by slug. */
  public List<StaticPage> pages() {
    return pages;
  }

  public Optional<StaticPage> page(Slug slug) {
    return pages.stream().filter(p -> p.slug().equals(slug)).findFirst();
  }

  /** The files of every article, whether they can be read or not, sorted by slug. */
  public SortedMap<Slug, ArticleFiles> articles() {
    return listed.articles();
  }

  /** What the files of an article and those beside it hold. */
  public Fingerprint content(Slug slug) {
    return contents.of(slug);
  }

  /**
   * Whether another library has the same settings and the same names of everything, so that what is
   * said in an article or a sheet means the same in both.
   */
  public boolean hasNamesOf(Library other) {
    return listed == other.listed && config == other.config;
  }

  /** An article with what is wrong with it. */
  public Read<Article> readArticle(Slug slug) {
    return listed.articles().containsKey(slug) ? articles.apply(slug) : nothing();
  }

  public Optional<Article> article(Slug slug) {
    return readArticle(slug).value();
  }

  /** The id of every sheet, whether it can be read or not, sorted. */
  public Set<String> sheetIds() {
    return listed.sheets();
  }

  /** A sheet with its figures computed, and what is wrong with it. */
  public Read<EvaluatedSheet> readSheet(String id) {
    return listed.sheets().contains(id) ? sheets.apply(id) : nothing();
  }

  public Optional<EvaluatedSheet> sheet(String id) {
    return readSheet(id).value();
  }

  /** Every sheet that can be read, by id, sorted: all of them in memory at once. */
  public SortedMap<String, EvaluatedSheet> allSheets() {
    SortedMap<String, EvaluatedSheet> all = new TreeMap<>();
    listed.sheets().forEach(id -> sheet(id).ifPresent(sheet -> all.put(id, sheet)));
    return all;
  }
}
