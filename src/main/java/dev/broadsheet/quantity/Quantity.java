package dev.broadsheet.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An amount with its unit and how it was hedged.
 *
 * @param interval what the amount can be, in the base of the unit: 27% is 0.27, two years are 24
 *     (months). A point for EXACT, ABOUT and ALMOST; half-open for OVER, AT_LEAST, UP_TO and UNDER
 * @param digits how many significant digits the inputs support; at least 1
 */
public record Quantity(Interval interval, Qualifier qualifier, Unit unit, int digits) {
  public Quantity {
    if (digits < 1) {
      throw new IllegalArgumentException("a quantity needs a digit");
    }
    if (interval.equals(Interval.EVERYTHING)) {
      throw new IllegalArgumentException("a quantity needs an end");
    }
  }

  /** One value in the unit's own scale; its digits are those that it is written with. */
  public static Quantity of(BigDecimal value, Qualifier qualifier, Unit unit) {
    Interval interval = around(unit.toBase(value), qualifier);
    return new Quantity(interval, qualifier, unit, value.precision());
  }

  /** From {@code low} to {@code high}, both in the unit's own scale. */
  public static Quantity range(BigDecimal low, BigDecimal high, Unit unit) {
    Interval interval = Interval.closed(unit.toBase(low), unit.toBase(high));
    int digits = Math.max(low.precision(), high.precision());
    return new Quantity(interval, Qualifier.EXACT, unit, digits);
  }

  private static Interval around(BigDecimal value, Qualifier qualifier) {
    return switch (qualifier) {
      case EXACT, ABOUT, ALMOST -> Interval.point(value);
      case OVER -> Interval.above(value);
      case AT_LEAST -> Interval.atLeast(value);
      case UP_TO -> Interval.atMost(value);
      case UNDER -> Interval.below(value);
    };
  }

  /** The same amount with another hedge of the same shape: EXACT, ABOUT or ALMOST. */
  public Quantity with(Qualifier other) {
    return new Quantity(interval, other, unit, digits);
  }

  /** The same amount in another unit of the same dimension. */
  public Quantity in(Unit other) {
    if (!unit.isCompatible(other)) {
      throw new IllegalArgumentException(unit + " cannot be given in " + other);
    }
    return new Quantity(interval, qualifier, other, digits);
  }

  /** The lower end in the unit's own scale. */
  public Optional<BigDecimal> low() {
    return interval.low().map(b -> unit.fromBase(b.value()).stripTrailingZeros());
  }

  /** The upper end in the unit's own scale. */
  public Optional<BigDecimal> high() {
    return interval.high().map(b -> unit.fromBase(b.value()).stripTrailingZeros());
  }

  /** Whether this has two different finite ends. */
  public boolean isRange() {
    return interval.isBounded() && !isPoint();
  }

  public boolean isPoint() {
    return interval.isPoint();
  }

  /** Whether this is bounded on one side only. */
  public boolean isHalfOpen() {
    return interval.isHalfOpen();
  }

  /**
   * The hedge that the amount must be written with: what the open side says for a half-open one,
   * whatever it was hedged as before it was calculated with; else its own if it is approximate.
   */
  public Qualifier statedQualifier() {
    if (isHalfOpen()) {
      return interval.low().isPresent()
          ? (interval.low().get().inclusive() ? Qualifier.AT_LEAST : Qualifier.OVER)
          : (interval.high().get().inclusive() ? Qualifier.UP_TO : Qualifier.UNDER);
    }
    return qualifier.isApproximate() ? qualifier : Qualifier.EXACT;
  }
}
