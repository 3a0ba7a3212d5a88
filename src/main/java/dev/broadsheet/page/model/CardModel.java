package dev.broadsheet.page.model;

import dev.broadsheet.content.HtmlFragment;
import java.util.List;

/** An article in a list of articles. */
public record CardModel(
    String href,
    Tag kind,
    HtmlFragment title,
    HtmlFragment summary,
    Dateline dateline,
    List<Link> topics) {
  public CardModel {
    topics = List.copyOf(topics);
  }

  /** Who wrote it, when, and how long it takes to read. */
  public record Dateline(String authors, TimeText published, String reading) {}
}
