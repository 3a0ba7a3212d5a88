package dev.broadsheet.content;

import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.source.Shelf;
import dev.broadsheet.source.SourceTree;
import dev.broadsheet.text.Slug;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads articles when they are asked for, and keeps the last ones. */
final class ArticleShelf {
  private static final Capacity CAPACITY = new Capacity(12_000_000, 1_000_000, 12, 24);

  private final SourceTree tree;
  private final SiteNames names;
  private final Map<Slug, ArticleFiles> files;
  private final Contents contents;
  private final Shelf<Version, Read<Article>> shelf;

  /** An article as its files were. */
  private record Version(Slug slug, Fingerprint content) {
    // Spelt out, as is hashCode: the quick compiler takes its time over what a record has by
    // itself.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Version version
          && version.slug.equals(slug)
          && version.content.equals(content);
    }

    @Override
    public int hashCode() {
      return 31 * slug.hashCode() + content.hashCode();
    }
  }

  private ArticleShelf(
      SourceTree tree,
      SiteNames names,
      Map<Slug, ArticleFiles> files,
      Contents contents,
      Shelf<Version, Read<Article>> shelf) {
    this.tree = tree;
    this.names = names;
    this.files = files;
    this.contents = contents;
    this.shelf = shelf;
  }

  static ArticleShelf of(
      SourceTree tree, SiteNames names, Map<Slug, ArticleFiles> files, Contents contents) {
    Stream<String> paths = files.values().stream().flatMap(f -> f.paths().values().stream());
    return new ArticleShelf(
        tree, names, files, contents, CAPACITY.shelf(tree, paths, ArticleShelf::length));
  }

  /** The same articles, under the same names, as another tree has them; what is the same stays. */
  ArticleShelf in(SourceTree other, Contents then) {
    return new ArticleShelf(other, names, files, then, shelf);
  }

  Read<Article> read(Slug slug) {
    return shelf.get(new Version(slug, contents.of(slug)), this::load);
  }

  private Read<Article> load(Version version) {
    Diagnostics found = new Diagnostics();
    Optional<Article> article =
        new ArticleLoader(tree, names, found).load(files.get(version.slug()));
    return new Read<>(article, found.sorted());
  }

  private static long length(Read<Article> read) {
    return read.value().stream()
        .flatMap(article -> article.editions().values().stream())
        .mapToLong(edition -> edition.file().text().length())
        .sum();
  }
}
