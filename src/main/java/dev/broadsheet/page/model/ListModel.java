package dev.broadsheet.page.model;

import java.util.List;
import java.util.Optional;

/**
 * A list of articles: of a topic, an author, or all of them.
 *
 * @param kind {@code topic}, {@code author} or {@code archive}
 * @param description a line below the title; may be empty
 */
public record ListModel(
    String kind, String title, String description, List<CardModel> cards, Pager pager) {
  public ListModel {
    cards = List.copyOf(cards);
  }

  /** Where one is in a list of several pages; empty where there is one. */
  public record Pager(Optional<String> newer, Optional<String> older, List<Page> pages) {
    public Pager {
      pages = List.copyOf(pages);
    }
  }

  /** One of several pages. */
  public record Page(int number, String href, boolean current) {}
}
