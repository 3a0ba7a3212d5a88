package dev.broadsheet.content;

import dev.broadsheet.diagnostic.Rule;
import dev.broadsheet.text.Slug;
import java.util.Optional;

/** The rules of names that become part of a path. */
final class SlugRules {
  static final Rule INVALID =
      Rule.error(
          "slug-invalid",
          "A name that becomes part of a path is no slug.",
          "Slugs are lower-case ASCII letters and digits in words joined by single hyphens, at most"
              + " 100 characters, and no name that Windows reserves. So they are the same on every"
              + " file system and in every browser.");
  static final Rule DUPLICATE =
      Rule.error(
          "slug-duplicate",
          "Two files claim the same path.",
          "An article is either a folder with an `index.md` or a single file, not both.");

  private SlugRules() {}

  static String message(String name) {
    return "`" + name.replace('`', '\'') + "` is no slug";
  }

  /** The slug that was most likely meant. */
  static Optional<String> suggestion(String name) {
    return Slug.near(name).map(slug -> "write `" + slug + "`");
  }
}
