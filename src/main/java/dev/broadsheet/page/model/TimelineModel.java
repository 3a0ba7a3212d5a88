package dev.broadsheet.page.model;

import dev.broadsheet.content.HtmlFragment;
import java.util.List;
import java.util.Optional;

/** Dated events. */
public record TimelineModel(
    String anchor, int level, String title, HtmlFragment summary, List<Event> events) {
  public TimelineModel {
    events = List.copyOf(events);
  }

  /**
   * What happened, or is planned.
   *
   * @param sources the marks of its sources
   */
  public record Event(
      TimeText date,
      HtmlFragment title,
      Optional<HtmlFragment> text,
      Tag status,
      List<Amount> amounts,
      HtmlFragment sources) {
    public Event {
      amounts = List.copyOf(amounts);
    }
  }

  /** A figure of an event. */
  public record Amount(String label, HtmlFragment value) {}
}
