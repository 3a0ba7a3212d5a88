package dev.broadsheet.fact;

import dev.broadsheet.diagnostic.Span;
import dev.broadsheet.quantity.Period;
import java.util.List;
import java.util.Optional;

/**
 * What happened, or is planned, and when.
 *
 * @param facts ids of the facts that belong to it
 * @param sources ids of the sources that tell it
 * @param span the date in the sheet
 */
public record TimelineEvent(
    Period date,
    LocatedText title,
    Optional<LocatedText> text,
    Status status,
    List<String> facts,
    List<String> sources,
    Span span) {
  public TimelineEvent {
    facts = List.copyOf(facts);
    sources = List.copyOf(sources);
  }
}
