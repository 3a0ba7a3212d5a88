package dev.broadsheet.page.model;

import dev.broadsheet.content.HtmlFragment;
import java.util.List;
import java.util.Optional;

/**
 * Where a fact comes from, in brief.
 *
 * @param anchor an id for this on a page
 * @param href its entry in the register
 * @param value as in a sentence, or the words that stand for an undisclosed figure
 * @param derivation how it is computed from others
 * @param card status, date and publishers in one line
 */
public record FactModel(
    String anchor,
    String href,
    String label,
    String value,
    Known known,
    List<Link> sources,
    Optional<Derivation> derivation,
    Optional<String> note,
    String card) {
  public FactModel {
    sources = List.copyOf(sources);
  }

  /**
   * How well it is known.
   *
   * @param period what the figure covers or when it is due
   * @param stale the day after which it should no longer be shown, where that day has passed
   */
  public record Known(
      Tag status, TimeText asOf, Optional<TimeText> period, Optional<TimeText> stale) {}

  /**
   * How it is computed.
   *
   * @param formula as written in the sheet, the names leading to the register
   * @param working the formula with the values in it, and what it comes to
   * @param inputs each fact that the formula names: its id and value, and its register entry
   */
  public record Derivation(HtmlFragment formula, String working, List<Input> inputs) {
    public Derivation {
      inputs = List.copyOf(inputs);
    }
  }

  /** A fact that another is computed from. */
  public record Input(String id, String label, String value, String href) {}
}
