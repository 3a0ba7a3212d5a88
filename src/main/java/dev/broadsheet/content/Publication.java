package dev.broadsheet.content;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Who published an article and when; the same in all of its languages.
 *
 * @param authors ids of the site's authors, at least one
 * @param published when, at the publisher's own offset from UTC
 * @param updated when it last changed in substance
 * @param draft whether it is left out of a published site
 */
public record Publication(
    List<String> authors,
    OffsetDateTime published,
    Optional<OffsetDateTime> updated,
    ArticleKind kind,
    boolean draft) {
  public Publication {
    authors = List.copyOf(authors);
  }

  /** When it last changed: the update, else the publication. */
  public OffsetDateTime lastChanged() {
    return updated.orElse(published);
  }
}
