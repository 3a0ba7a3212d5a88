package dev.broadsheet.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * All values between two ends. Arithmetic is decimal and gives the tightest interval that holds
 * every result of independent operands; only division rounds, to 34 digits.
 *
 * @param low the lower end; empty when there is none
 * @param high the upper end; empty when there is none
 */
public record Interval(Optional<Bound> low, Optional<Bound> high) {
  public static final Interval EVERYTHING = new Interval(Optional.empty(), Optional.empty());

  public Interval {
    if (low.isPresent() && high.isPresent()) {
      int order = low.get().value().compareTo(high.get().value());
      boolean bothReached = low.get().inclusive() && high.get().inclusive();
      if (order > 0 || (order == 0 && !bothReached)) {
        throw new IllegalArgumentException("an interval from " + low + " to " + high + " is empty");
      }
    }
  }

  public static Interval point(BigDecimal value) {
    return closed(value, value);
  }

  public static Interval closed(BigDecimal low, BigDecimal high) {
    return new Interval(Optional.of(Bound.closed(low)), Optional.of(Bound.closed(high)));
  }

  /** {@code [low, ∞)}. */
  public static Interval atLeast(BigDecimal low) {
    return new Interval(Optional.of(Bound.closed(low)), Optional.empty());
  }

  /** {@code (low, ∞)}. */
  public static Interval above(BigDecimal low) {
    return new Interval(Optional.of(Bound.open(low)), Optional.empty());
  }

  /** {@code (-∞, high]}. */
  public static Interval atMost(BigDecimal high) {
    return new Interval(Optional.empty(), Optional.of(Bound.closed(high)));
  }

  /** {@code (-∞, high)}. */
  public static Interval below(BigDecimal high) {
    return new Interval(Optional.empty(), Optional.of(Bound.open(high)));
  }

  private static Interval of(Extreme low, Extreme high) {
    return new Interval(low.bound(), high.bound());
  }

  public boolean isPoint() {
    return low.isPresent() && low.equals(high);
  }

  /** Whether both ends are finite. */
  public boolean isBounded() {
    return low.isPresent() && high.isPresent();
  }

  /** Whether just one end is finite. */
  public boolean isHalfOpen() {
    return low.isPresent() != high.isPresent();
  }

  public Interval plus(Interval other) {
    return of(
        Extreme.low(this).plus(Extreme.low(other)), Extreme.high(this).plus(Extreme.high(other)));
  }

  public Interval minus(Interval other) {
    return plus(other.negate());
  }

  public Interval negate() {
    return new Interval(high.map(Interval::negate), low.map(Interval::negate));
  }

  private static Bound negate(Bound bound) {
    return new Bound(bound.value().negate(), bound.inclusive());
  }

  public Interval times(Interval other) {
    Extreme a = Extreme.low(this);
    Extreme b = Extreme.high(this);
    Extreme c = Extreme.low(other);
    Extreme d = Extreme.high(other);
    return spanning(a.times(c), a.times(d), b.times(c), b.times(d));
  }

  private static Interval spanning(Extreme a, Extreme b, Extreme c, Extreme d) {
    return of(
        Extreme.least(Extreme.least(a, b), Extreme.least(c, d)),
        Extreme.greatest(Extreme.greatest(a, b), Extreme.greatest(c, d)));
  }

  /** Every value multiplied by {@code factor}, exactly. */
  public Interval scaled(BigDecimal factor) {
    return times(point(factor));
  }

  /**
   * @throws ArithmeticException when {@code divisor} contains zero; {@link #contains} tells before
   */
  public Interval dividedBy(Interval divisor) {
    if (divisor.contains(BigDecimal.ZERO)) {
      throw new ArithmeticException("the divisor " + divisor + " contains zero");
    }
    int side = divisor.high.map(b -> b.value().signum() > 0).orElse(true) ? 1 : -1;
    Extreme a = Extreme.low(this);
    Extreme b = Extreme.high(this);
    Extreme c = Extreme.low(divisor);
    Extreme d = Extreme.high(divisor);
    return spanning(a.over(c, side), a.over(d, side), b.over(c, side), b.over(d, side));
  }

  /**
   * This interval to a whole power, every value multiplied by itself.
   *
   * @throws ArithmeticException when {@code exponent} is negative and the interval contains zero
   */
  public Interval pow(int exponent) {
    if (exponent < 0) {
      return point(BigDecimal.ONE).dividedBy(pow(-exponent));
    }
    if (exponent == 0) {
      return point(BigDecimal.ONE);
    }
    Interval odd = exponent % 2 == 0 ? magnitude() : this;
    return of(power(Extreme.low(odd), exponent), power(Extreme.high(odd), exponent));
  }

  private static Extreme power(Extreme base, int exponent) {
    return base.infinite() != 0 ? base : new Extreme(0, base.value().pow(exponent), base.reached());
  }

  /** The distances of all values from zero. */
  public Interval magnitude() {
    if (contains(BigDecimal.ZERO)) {
      return of(
          Extreme.low(point(BigDecimal.ZERO)),
          Extreme.greatest(Extreme.high(this), Extreme.high(negate())));
    }
    return high.isPresent() && high.get().value().signum() <= 0 ? negate() : this;
  }

  /** What the lesser of two values can be. */
  public Interval min(Interval other) {
    return of(
        Extreme.least(Extreme.low(this), Extreme.low(other)),
        Extreme.leastStrict(Extreme.high(this), Extreme.high(other)));
  }

  /** What the greater of two values can be. */
  public Interval max(Interval other) {
    return of(
        Extreme.greatestStrict(Extreme.low(this), Extreme.low(other)),
        Extreme.greatest(Extreme.high(this), Extreme.high(other)));
  }

  /** The smallest interval that holds both. */
  public Interval hull(Interval other) {
    return of(
        Extreme.least(Extreme.low(this), Extreme.low(other)),
        Extreme.greatest(Extreme.high(this), Extreme.high(other)));
  }

  public boolean contains(BigDecimal value) {
    return low.map(b -> fits(value.compareTo(b.value()), b)).orElse(true)
        && high.map(b -> fits(b.value().compareTo(value), b)).orElse(true);
  }

  private static boolean fits(int order, Bound bound) {
    return order > 0 || (order == 0 && bound.inclusive());
  }

  /** Whether some value belongs to both. */
  public boolean intersects(Interval other) {
    return !isBelow(other) && !other.isBelow(this);
  }

  public boolean isSubsetOf(Interval other) {
    return hull(other).equals(other);
  }

  /** Whether every value here is less than every value of {@code other}. */
  public boolean isBelow(Interval other) {
    if (high.isEmpty() || other.low.isEmpty()) {
      return false;
    }
    int order = high.get().value().compareTo(other.low.get().value());
    return order < 0 || (order == 0 && !(high.get().inclusive() && other.low.get().inclusive()));
  }

  /** Whether every value here is less than or equal to every value of {@code other}. */
  public boolean isAtMost(Interval other) {
    return high.isPresent()
        && other.low.isPresent()
        && high.get().value().compareTo(other.low.get().value()) <= 0;
  }

  /** In mathematical notation: {@code [20, 30)}, {@code (5, ∞)}. */
  @Override
  public String toString() {
    String from =
        low.map(b -> (b.inclusive() ? "[" : "(") + b.value().toPlainString()).orElse("(-∞");
    String to = high.map(b -> b.value().toPlainString() + (b.inclusive() ? "]" : ")")).orElse("∞)");
    return from + ", " + to;
  }
}
