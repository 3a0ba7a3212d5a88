package dev.broadsheet.content;

import java.util.List;
import java.util.Optional;

/** What all languages of an article share: it stands in the file of the default language. */
record SharedFrontMatter(
    Publication publication,
    Placement placement,
    Optional<String> sheet,
    Optional<Reference> lead,
    Optional<NamedImage> image,
    FigurePolicy figures) {

  /** Every key that a translation may not set. */
  static final List<String> KEYS =
      List.of(
          "authors",
          "published",
          "updated",
          "kind",
          "draft",
          "topics",
          "related",
          "sheet",
          "lead",
          "image",
          "figures");
}
