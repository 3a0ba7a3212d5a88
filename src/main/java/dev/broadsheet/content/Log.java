package dev.broadsheet.content;

import dev.broadsheet.diagnostic.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What changed in an article after it was published, in its language. */
public record Log(List<Correction> corrections, List<Update> updates) {
  public Log {
    corrections = List.copyOf(corrections);
    updates = List.copyOf(updates);
  }

  /**
   * Something was wrong.
   *
   * @param material whether a reader may have drawn a wrong conclusion from it
   */
  public record Correction(LocalDate date, InlineText text, boolean material, Span span) {}

  /** Something happened since. */
  public record Update(LocalDate date, InlineText text, Span span) {}

  /** Every text, corrections first. */
  public Stream<InlineText> texts() {
    return Stream.concat(
        corrections.stream().map(Correction::text), updates.stream().map(Update::text));
  }
}
