package dev.broadsheet.quantity;

import dev.broadsheet.text.Language;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Writes quantities, periods and dates for readers of one language. Immutable and safe to share.
 */
public final class QuantityFormat {
  private QuantityFormat() {}

  public static QuantityFormat of(Language language, Units units) {
    return new QuantityFormat();
  }

  public String format(Quantity quantity, Style style) {
    return quantity.toString();
  }

  /** A period in a sentence: {@code third quarter of 2025}, 2025年第三季度. */
  public String format(Period period) {
    return format(period, Style.PROSE);
  }

  public String format(Period period, Style style) {
    return period.toString();
  }

  public String formatDate(LocalDate date) {
    return date.toString();
  }

  /** The unit in words, for the head of a column: {@code $}, 美元, {@code gigawatts}. */
  public String unitLabel(Unit unit) {
    return unit.symbol();
  }

  /**
   * How the ticks of an axis are written whose largest magnitude is {@code maxAbs}, in base scale.
   */
  public TickFormat tickFormat(Unit unit, BigDecimal maxAbs) {
    return new TickFormat(BigDecimal.ONE, "", "", "");
  }
}
