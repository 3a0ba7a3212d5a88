package dev.broadsheet.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All values between two ends, as a figure states them. Formulas are evaluated over exact fractions
 * in {@code dev.broadsheet.fact}; here ends are only compared.
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

  /** The smallest interval that holds both. */
  public Interval hull(Interval other) {
    return new Interval(outer(low, other.low, -1), outer(high, other.high, 1));
  }

  /** The bound that lies further to a side; of two at one value, the one that is reached. */
  private static Optional<Bound> outer(Optional<Bound> one, Optional<Bound> other, int side) {
    if (one.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    int order = one.get().value().compareTo(other.get().value()) * side;
    return order > 0 || (order == 0 && one.get().inclusive()) ? one : other;
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

  // Spelt out, as is hashCode: the quick compiler takes its time over what a record has by itself.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Interval interval
        && interval.low.equals(low)
        && interval.high.equals(high);
  }

  @Override
  public int hashCode() {
    return 31 * low.hashCode() + high.hashCode();
  }
}
