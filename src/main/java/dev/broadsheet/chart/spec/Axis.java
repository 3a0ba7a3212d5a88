package dev.broadsheet.chart.spec;

import dev.broadsheet.quantity.TickFormat;
import dev.broadsheet.quantity.Unit;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The scale that the amounts of a chart share. Values on it are base values over the divisor of its
 * ticks, so that a hundred billion dollars are 100.
 *
 * @param zero whether the axis must show zero
 * @param log whether it is logarithmic
 */
public record Axis(Unit unit, TickFormat format, boolean zero, boolean log) {
  private static final MathContext TWELVE = new MathContext(12);

  /** A base value on this axis. */
  double of(BigDecimal base) {
    return format.scaled(base).doubleValue();
  }

  /** The bare number of a tick. */
  public String tick(double value) {
    return format.tick(base(value));
  }

  /** The number of a tick with the unit. */
  public String tickWithUnit(double value) {
    return format.tickWithUnit(base(value));
  }

  private BigDecimal base(double value) {
    // Twelve digits drop the noise of binary sums such as 0.1 + 0.2.
    return BigDecimal.valueOf(value).round(TWELVE).multiply(format.divisor()).stripTrailingZeros();
  }
}
