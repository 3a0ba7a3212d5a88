package dev.broadsheet.content;

import dev.broadsheet.text.Slug;
import java.util.List;

/**
 * Where an article stands among the others; the same in all of its languages.
 *
 * @param topics topics of the site
 * @param related slugs of other articles
 */
public record Placement(List<Slug> topics, List<Slug> related) {
  public Placement {
    topics = List.copyOf(topics);
    related = List.copyOf(related);
  }
}
