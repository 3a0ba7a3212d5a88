package dev.broadsheet.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands around the body of an article, in its language. Any of it may be empty.
 *
 * @param changeOurView what would make the authors think otherwise
 * @param methodology paragraphs
 * @param disclosure interests that the reader should know of
 */
public record Furniture(
    List<InlineText> keyPoints,
    Known known,
    List<InlineText> changeOurView,
    List<Term> glossary,
    List<InlineText> methodology,
    Optional<InlineText> disclosure) {
  public Furniture {
    keyPoints = List.copyOf(keyPoints);
    changeOurView = List.copyOf(changeOurView);
    glossary = List.copyOf(glossary);
    methodology = List.copyOf(methodology);
  }

  /** How sure what is. */
  public record Known(
      List<InlineText> confirmed,
      List<InlineText> reported,
      List<InlineText> claimed,
      List<InlineText> unknown) {
    public Known {
      confirmed = List.copyOf(confirmed);
      reported = List.copyOf(reported);
      claimed = List.copyOf(claimed);
      unknown = List.copyOf(unknown);
    }

    public boolean isEmpty() {
      return texts().findAny().isEmpty();
    }

    Stream<InlineText> texts() {
      return Stream.of(confirmed, reported, claimed, unknown).flatMap(List::stream);
    }
  }

  /** An entry of the glossary. */
  public record Term(InlineText term, InlineText text) {}

  /** Every text, in the order of the record. */
  public Stream<InlineText> texts() {
    return Stream.of(
            keyPoints.stream(),
            known.texts(),
            changeOurView.stream(),
            glossary.stream().flatMap(t -> Stream.of(t.term(), t.text())),
            methodology.stream(),
            disclosure.stream())
        .flatMap(s -> s);
  }
}
