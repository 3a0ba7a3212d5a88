package dev.broadsheet.content;

import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.Shelf;
import dev.broadsheet.source.SourceTree;
import dev.broadsheet.text.Slug;
import java.util.Map;
import java.util.Optional;

/** Reads articles when they are asked for, and keeps the last ones. */
final class ArticleShelf {
  /** Characters; a syntax tree takes about 24 bytes for each. */
  private static final long MOST = 1_000_000;

  private final SourceTree tree;
  private final SiteNames names;
  private final Map<Slug, ArticleFiles> files;
  private final Shelf<Slug, Read<Article>> shelf = new Shelf<>(MOST, ArticleShelf::weight);

  ArticleShelf(SourceTree tree, SiteNames names, Map<Slug, ArticleFiles> files) {
    this.tree = tree;
    this.names = names;
    this.files = files;
  }

  Read<Article> read(Slug slug) {
    return shelf.get(slug, this::load);
  }

  private Read<Article> load(Slug slug) {
    Diagnostics found = new Diagnostics();
    Optional<Article> article = new ArticleLoader(tree, names, found).load(files.get(slug));
    return new Read<>(article, found.sorted());
  }

  private static long weight(Read<Article> read) {
    return 1
        + read.value().stream()
            .flatMap(article -> article.editions().values().stream())
            .mapToLong(edition -> edition.file().text().length())
            .sum();
  }
}
