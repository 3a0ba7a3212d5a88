package dev.broadsheet.page.machine;

import dev.broadsheet.text.Language;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;

/**
 * The newest articles of one language.
 *
 * @param home absolute address of the site in this language
 * @param entries newest first
 */
public record Feed(
    Language language, String title, String tagline, String home, List<FeedEntry> entries) {
  public Feed {
    entries = List.copyOf(entries);
  }

  /** When anything in it last changed; the epoch where there is nothing. */
  OffsetDateTime updated() {
    return entries.stream()
        .map(entry -> entry.times().updated())
        .max(Comparator.comparing(OffsetDateTime::toInstant))
        .orElse(Instant.EPOCH.atOffset(ZoneOffset.UTC));
  }
}
