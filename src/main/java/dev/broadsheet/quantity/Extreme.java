package dev.broadsheet.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * An end of an interval while it is being calculated with: a finite value, or an infinity, which is
 * never reached. Zero times infinity is zero, as the limits of interval arithmetic have it.
 *
 * @param infinite -1 or 1 for an infinity, 0 for a finite value
 */
record Extreme(int infinite, BigDecimal value, boolean reached) implements Comparable<Extreme> {
  private static final Extreme UNREACHED_ZERO = new Extreme(0, BigDecimal.ZERO, false);

  static Extreme low(Interval interval) {
    return of(interval.low(), -1);
  }

  static Extreme high(Interval interval) {
    return of(interval.high(), 1);
  }

  private static Extreme of(Optional<Bound> bound, int infinity) {
    return bound.map(b -> new Extreme(0, b.value(), b.inclusive())).orElse(infinity(infinity));
  }

  private static Extreme infinity(int sign) {
    return new Extreme(sign, BigDecimal.ZERO, false);
  }

  Optional<Bound> bound() {
    return infinite == 0 ? Optional.of(new Bound(value, reached)) : Optional.empty();
  }

  private int sign() {
    return infinite != 0 ? infinite : value.signum();
  }

  private boolean isZero() {
    return infinite == 0 && value.signum() == 0;
  }

  Extreme plus(Extreme other) {
    if (infinite != 0 || other.infinite != 0) {
      return infinite != 0 ? this : other;
    }
    return new Extreme(0, value.add(other.value), reached && other.reached);
  }

  Extreme times(Extreme other) {
    if (isZero() || other.isZero()) {
      return new Extreme(
          0, BigDecimal.ZERO, zeroReached() || other.zeroReached() || bothReached(other));
    }
    if (infinite != 0 || other.infinite != 0) {
      return infinity(sign() * other.sign());
    }
    return new Extreme(0, value.multiply(other.value), bothReached(other));
  }

  private boolean zeroReached() {
    return isZero() && reached;
  }

  private boolean bothReached(Extreme other) {
    return reached && other.reached;
  }

  /** A divisor of zero stands for values that come near to it from the side of {@code side}. */
  Extreme over(Extreme divisor, int side) {
    if (isZero()) {
      return this;
    }
    if (divisor.isZero()) {
      return infinity(sign() * side);
    }
    if (divisor.infinite != 0) {
      return UNREACHED_ZERO;
    }
    if (infinite != 0) {
      return infinity(infinite * divisor.sign());
    }
    return new Extreme(
        0, value.divide(divisor.value, MathContext.DECIMAL128), bothReached(divisor));
  }

  /** By value only: a reached and an unreached end of one value are equal here. */
  @Override
  public int compareTo(Extreme other) {
    if (infinite != 0 || other.infinite != 0) {
      return Integer.compare(infinite, other.infinite);
    }
    return value.compareTo(other.value);
  }

  static Extreme least(Extreme a, Extreme b) {
    int order = a.compareTo(b);
    return order < 0 || (order == 0 && a.reached) ? a : b;
  }

  static Extreme greatest(Extreme a, Extreme b) {
    int order = a.compareTo(b);
    return order > 0 || (order == 0 && a.reached) ? a : b;
  }

  /** As {@link #least}, but of two equal ends the one that is not reached. */
  static Extreme leastStrict(Extreme a, Extreme b) {
    int order = a.compareTo(b);
    return order < 0 || (order == 0 && !a.reached) ? a : b;
  }

  /** As {@link #greatest}, but of two equal ends the one that is not reached. */
  static Extreme greatestStrict(Extreme a, Extreme b) {
    int order = a.compareTo(b);
    return order > 0 || (order == 0 && !a.reached) ? a : b;
  }
}
