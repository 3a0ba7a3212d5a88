package dev.broadsheet.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A quantity as it is printed: its ends in the unit's own scale, rounded to the digits that its
 * inputs support.
 *
 * @param low the lower end, or the only number
 * @param high the upper end; equal to {@code low} when there is only one number
 */
record RoundedAmount(Qualifier qualifier, BigDecimal low, BigDecimal high, Unit unit, int digits) {
  private static final int MAX_GUARDED = 2;

  static RoundedAmount of(Quantity quantity) {
    if (quantity.isRange()) {
      return ofRange(quantity);
    }
    Qualifier qualifier = quantity.statedQualifier();
    BigDecimal value = quantity.low().or(quantity::high).orElseThrow();
    BigDecimal rounded = round(value, quantity.digits(), mode(qualifier));
    return new RoundedAmount(qualifier, rounded, rounded, quantity.unit(), quantity.digits());
  }

  private static RoundedAmount ofRange(Quantity quantity) {
    int digits = quantity.digits();
    BigDecimal low = round(quantity.low().orElseThrow(), digits, RoundingMode.HALF_UP);
    BigDecimal high = round(quantity.high().orElseThrow(), digits, RoundingMode.HALF_UP);
    // Two ends that print alike are no range to a reader, and no exact figure either.
    Qualifier qualifier = low.compareTo(high) == 0 ? Qualifier.ABOUT : quantity.statedQualifier();
    return new RoundedAmount(qualifier, low, high, quantity.unit(), digits);
  }

  /** A bound is rounded outwards, so that "over" and "up to" stay true of the rounded number. */
  private static RoundingMode mode(Qualifier qualifier) {
    return switch (qualifier) {
      case EXACT, ABOUT -> RoundingMode.HALF_UP;
      case OVER, AT_LEAST -> RoundingMode.FLOOR;
      case ALMOST, UP_TO, UNDER -> RoundingMode.CEILING;
    };
  }

  /**
   * To {@code digits} significant digits, and from one or two digits to one more when the value
   * begins with 1: there the last digit would otherwise stand for a step of up to 100% or 10%.
   */
  static BigDecimal round(BigDecimal value, int digits, RoundingMode mode) {
    boolean guarded =
        digits <= MAX_GUARDED && value.unscaledValue().abs().toString().charAt(0) == '1';
    return value.round(new MathContext(guarded ? digits + 1 : digits, mode));
  }

  boolean isRange() {
    return low.compareTo(high) != 0;
  }

  BigDecimal magnitude() {
    return low.abs().max(high.abs());
  }
}
