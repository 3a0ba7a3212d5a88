package dev.broadsheet.fact;

import dev.broadsheet.quantity.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;

/**
 * All values between two exact ends; an {@link Interval} in fractions. Operations treat their
 * operands as independent; {@link Solver} takes account of what they share.
 */
record Extent(Edge low, Edge high) {
  static final Extent EVERYTHING = new Extent(Edge.LOWEST, Edge.HIGHEST);
  private static final Rational NEGLIGIBLE = Rational.of(new BigDecimal("1e-30"));

  static Extent point(Rational value) {
    return new Extent(Edge.closed(value), Edge.closed(value));
  }

  static Extent closed(Rational low, Rational high) {
    return new Extent(Edge.closed(low), Edge.closed(high));
  }

  static Extent of(Interval interval) {
    return new Extent(
        interval.low().map(Edge::of).orElse(Edge.LOWEST),
        interval.high().map(Edge::of).orElse(Edge.HIGHEST));
  }

  boolean isPoint() {
    return low.isFinite() && high.isFinite() && low.value().equals(high.value());
  }

  boolean isFinite() {
    return low.isFinite() && high.isFinite();
  }

  boolean isEverything() {
    return !low.isFinite() && !high.isFinite();
  }

  /** Whether an end is larger, or the only value smaller, than any figure is. */
  boolean isBeyondMeasure() {
    boolean large =
        Stream.of(low, high)
            .filter(Edge::isFinite)
            .map(Edge::value)
            .anyMatch(v -> v.isBeyondMeasure() && v.abs().compareTo(Rational.ONE) > 0);
    return large || isPoint() && low.value().isBeyondMeasure();
  }

  boolean containsZero() {
    boolean fromBelow = low.signum() < 0 || (low.signum() == 0 && low.reached());
    boolean fromAbove = high.signum() > 0 || (high.signum() == 0 && high.reached());
    return fromBelow && fromAbove;
  }

  boolean isPositive() {
    return low.signum() > 0 || (low.signum() == 0 && !low.reached());
  }

  boolean isNegative() {
    return high.signum() < 0 || (high.signum() == 0 && !high.reached());
  }

  boolean isNotNegative() {
    return low.signum() >= 0;
  }

  boolean isNotPositive() {
    return high.signum() <= 0;
  }

  Extent plus(Extent other) {
    return new Extent(low.plus(other.low), high.plus(other.high));
  }

  Extent negate() {
    return new Extent(high.negate(), low.negate());
  }

  Extent times(Extent other) {
    Edge a = low.times(other.low);
    Edge b = low.times(other.high);
    Edge c = high.times(other.low);
    Edge d = high.times(other.high);
    return new Extent(
        Edge.least(Edge.least(a, b), Edge.least(c, d)),
        Edge.greatest(Edge.greatest(a, b), Edge.greatest(c, d)));
  }

  Extent times(Rational factor) {
    return times(point(factor));
  }

  /**
   * Everything where zero lies in this extent, as what the quotient can be then has no bounds;
   * authors are told of such a division before it is made.
   */
  Extent reciprocal() {
    if (containsZero()) {
      return EVERYTHING;
    }
    int side = isPositive() ? 1 : -1;
    return new Extent(high.reciprocal(side), low.reciprocal(side));
  }

  Extent pow(int exponent) {
    if (exponent < 0) {
      return pow(-exponent).reciprocal();
    }
    if (exponent == 0) {
      return point(Rational.ONE);
    }
    Extent base = exponent % 2 == 0 ? magnitude() : this;
    return new Extent(base.low.pow(exponent), base.high.pow(exponent));
  }

  Extent magnitude() {
    if (isNotNegative()) {
      return this;
    }
    if (isNotPositive()) {
      return negate();
    }
    return new Extent(Edge.closed(Rational.ZERO), Edge.greatest(high, low.negate()));
  }

  Extent min(Extent other) {
    return new Extent(Edge.least(low, other.low), Edge.leastUpper(high, other.high));
  }

  Extent max(Extent other) {
    return new Extent(Edge.greatestLower(low, other.low), Edge.greatest(high, other.high));
  }

  Extent hull(Extent other) {
    return new Extent(Edge.least(low, other.low), Edge.greatest(high, other.high));
  }

  /** What lies in both, when both are known to hold the same value. */
  Extent intersect(Extent other) {
    return new Extent(Edge.greatestLower(low, other.low), Edge.leastUpper(high, other.high));
  }

  boolean isBelow(Extent other) {
    int order = high.compareValue(other.low);
    return order < 0 || (order == 0 && high.isFinite() && !(high.reached() && other.low.reached()));
  }

  /** In decimals of 34 digits, rounded outwards; a point stays a point. */
  Interval toInterval() {
    if (isFinite() && isNegligible()) {
      return Interval.point(low.value().middle(high.value()).toDecimal(RoundingMode.HALF_EVEN));
    }
    return new Interval(low.toBound(RoundingMode.FLOOR), high.toBound(RoundingMode.CEILING));
  }

  /** Roots are known to 40 digits only: an extent as narrow as that is a point. */
  private boolean isNegligible() {
    Rational width = high.value().minus(low.value());
    return width.isZero() || width.compareTo(high.value().abs().times(NEGLIGIBLE)) < 0;
  }
}
