package dev.broadsheet.page.machine;

import dev.broadsheet.content.HtmlFragment;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * An article in a feed.
 *
 * @param url absolute
 * @param summary plain text
 * @param content the whole article, with absolute addresses
 * @param image the absolute address of the picture that the article gives to links
 */
public record FeedEntry(
    String url,
    String title,
    String summary,
    HtmlFragment content,
    Optional<String> image,
    Times times,
    Tags tags) {

  /** When it was published, and when it last changed. */
  public record Times(OffsetDateTime published, OffsetDateTime updated) {}

  /** Names of authors and topics, in the language of the feed. */
  public record Tags(List<String> authors, List<String> topics) {
    public Tags {
      authors = List.copyOf(authors);
      topics = List.copyOf(topics);
    }
  }
}
