package dev.broadsheet.fact;

import dev.broadsheet.diagnostic.Span;
import dev.broadsheet.text.LocalText;
import java.util.List;

/**
 * Dated events.
 *
 * @param events in the order of their dates
 * @param span the id in the sheet
 */
public record Timeline(String id, LocalText title, List<TimelineEvent> events, Span span) {
  public Timeline {
    events = List.copyOf(events);
  }
}
