package dev.broadsheet.page.model;

import dev.broadsheet.content.HtmlFragment;
import java.util.List;
import java.util.Optional;

/**
 * A claim that was run again.
 *
 * @param href its entry on the page of claims
 * @param title the statement without markup
 * @param summary the editor's words beside it; may be empty
 */
public record ClaimModel(
    String anchor,
    String href,
    String title,
    Statement statement,
    Working working,
    Tag verdict,
    HtmlFragment summary) {

  /** What is claimed and by whom. */
  public record Statement(
      HtmlFragment text,
      Optional<Link> by,
      Optional<HtmlFragment> explanation,
      List<Link> sources) {
    public Statement {
      sources = List.copyOf(sources);
    }
  }

  /** How the verdict came about. */
  public record Working(
      HtmlFragment formula,
      String withValues,
      List<Comparison> comparisons,
      List<FactModel.Input> inputs) {
    public Working {
      comparisons = List.copyOf(comparisons);
      inputs = List.copyOf(inputs);
    }
  }

  /** Two sides, and what stands between them. */
  public record Comparison(String left, String operator, String right, Tag verdict) {}
}
