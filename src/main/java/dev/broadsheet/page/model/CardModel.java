package dev.broadsheet.page.model;

import dev.broadsheet.content.HtmlFragment;
import java.util.List;

/** An article in a list of articles. */
public record CardModel(
    String href,
    Tag kind,
    HtmlFragment title,
    HtmlFragment summary,
    TimeText published,
    List<Link> topics) {
  public CardModel {
    topics = List.copyOf(topics);
  }
}
