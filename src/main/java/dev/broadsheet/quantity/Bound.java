package dev.broadsheet.quantity;

import java.math.BigDecimal;

/**
 * One end of an interval.
 *
 * @param value without trailing zeros, so that equal ends are equal records
 * @param inclusive whether the value itself belongs to the interval
 */
public record Bound(BigDecimal value, boolean inclusive) {
  public Bound {
    value = value.stripTrailingZeros();
  }

  public static Bound closed(BigDecimal value) {
    return new Bound(value, true);
  }

  public static Bound open(BigDecimal value) {
    return new Bound(value, false);
  }
}
