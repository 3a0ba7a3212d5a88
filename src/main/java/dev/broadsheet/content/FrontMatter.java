package dev.broadsheet.content;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the head of an article says, in one language; what all languages share is inherited from the
 * default one.
 *
 * @param sheet the article's own fact sheet
 * @param lead the chart that leads the article; a block reference without words
 * @param image the picture of its text that stands beside links to it, in place of the drawn one
 */
public record FrontMatter(
    Headline headline,
    Publication publication,
    Placement placement,
    Optional<String> sheet,
    Optional<Reference> lead,
    Optional<NamedImage> image,
    Furniture furniture,
    Log log,
    FigurePolicy figures) {

  /** Title and summary. */
  public record Headline(InlineText title, InlineText summary) {}

  public InlineText title() {
    return headline.title();
  }

  public InlineText summary() {
    return headline.summary();
  }

  /** Every text that a reader reads, in the order of the record. */
  public Stream<InlineText> texts() {
    return Stream.of(Stream.of(title(), summary()), furniture.texts(), log.texts()).flatMap(s -> s);
  }
}
