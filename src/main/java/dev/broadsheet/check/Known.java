package dev.broadsheet.check;

import dev.broadsheet.text.Slug;
import java.util.Optional;

/**
 * What an earlier build of the same settings by the same program found out. It is used for what has
 * not changed since.
 */
public interface Known {
  /** Nothing is known. */
  Known NOTHING =
      new Known() {
        @Override
        public Optional<ArticleDigest> article(Slug slug) {
          return Optional.empty();
        }

        @Override
        public Optional<SheetDigest> sheet(String id) {
          return Optional.empty();
        }
      };

  /**
   * Whether the names that texts speak of (settings, articles, sheets) are those under which all of
   * this was found out, so that a warning still holds where neither the text nor what it was held
   * against changed.
   */
  default boolean hasSameNames() {
    return false;
  }

  Optional<ArticleDigest> article(Slug slug);

  Optional<SheetDigest> sheet(String id);
}
