package dev.broadsheet.fact;

import dev.broadsheet.quantity.Quantity;
import dev.broadsheet.text.LocalText;
import java.util.List;

/**
 * How a verdict came about, for the reader.
 *
 * @param formula the check as written: {@code runway < 24 month}
 * @param withValues the check with the values in it, per language of the sheet
 * @param comparisons each comparison of the check with what stood on its two sides, in the order of
 *     writing; one for most claims
 */
public record Working(String formula, LocalText withValues, List<Comparison> comparisons) {
  public Working {
    comparisons = List.copyOf(comparisons);
  }

  /**
   * One comparison.
   *
   * @param operator {@code <}, {@code <=}, {@code >}, {@code >=}, {@code =} or {@code agrees}
   */
  public record Comparison(String operator, Quantity left, Quantity right, Verdict verdict) {}
}
