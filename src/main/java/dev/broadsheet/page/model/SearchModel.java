package dev.broadsheet.page.model;

import java.util.List;
import java.util.Optional;

/**
 * The page where readers search.
 *
 * @param engine what a browser that runs scripts searches with; empty where the theme has none
 * @param elsewhere where everything can be found without a search: the archive, then the topics
 */
public record SearchModel(Optional<Engine> engine, List<Link> elsewhere) {
  public SearchModel {
    elsewhere = List.copyOf(elsewhere);
  }

  /**
   * What the page's script loads when the reader opens search.
   *
   * @param index the articles of the page's language
   * @param library the search library
   */
  public record Engine(String index, String library) {}
}
