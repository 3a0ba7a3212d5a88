package dev.broadsheet.page.model;

import java.util.List;
import java.util.Optional;

/**
 * An entry of a list of sources.
 *
 * @param anchor the id of the entry on its page
 * @param number its number, from 1
 * @param about what it is
 * @param supported how many figures it stands behind, in words
 * @param supports the facts that it stands behind, with their register entries
 */
public record SourceModel(
    String anchor, int number, About about, String supported, List<Link> supports) {
  public SourceModel {
    supports = List.copyOf(supports);
  }

  /**
   * What a source is.
   *
   * @param kind primary, filing, press, commentary
   * @param url empty where it may not be linked
   * @param lang the language that it is written in, where it is known
   */
  public record About(
      String publisher,
      String title,
      Tag kind,
      Optional<String> url,
      Optional<String> lang,
      Dates dates,
      Optional<String> note) {}

  /** When it appeared and when it was last looked at. */
  public record Dates(TimeText published, Optional<TimeText> accessed) {}
}
