package dev.broadsheet.content;

import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.Shelf;
import dev.broadsheet.source.SourceTree;
import dev.broadsheet.text.Slug;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads articles when they are asked for, and keeps the last ones. */
final class ArticleShelf {
  private static final Room ROOM = new Room(12_000_000, 1_000_000, 24);

  /** All that is made of an article is made together: more would only grow old. */
  private static final int MANY = 24;

  private final SourceTree tree;
  private final SiteNames names;
  private final Map<Slug, ArticleFiles> files;
  private final Shelf<Slug, Read<Article>> shelf;

  ArticleShelf(SourceTree tree, SiteNames names, Map<Slug, ArticleFiles> files) {
    this.tree = tree;
    this.names = names;
    this.files = files;
    Stream<String> paths = files.values().stream().flatMap(f -> f.paths().values().stream());
    this.shelf = new Shelf<>(ROOM.of(tree, paths), ArticleShelf::weight);
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
    long length =
        read.value().stream()
            .flatMap(article -> article.editions().values().stream())
            .mapToLong(edition -> edition.file().text().length())
            .sum();
    return Math.max(length, ROOM.usual() / MANY);
  }
}
