package dev.broadsheet.fact;

import dev.broadsheet.quantity.Bound;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * One end of an {@link Extent}: finite or infinite.
 *
 * @param infinite -1 or 1 for an infinite end, else 0
 * @param value of a finite end; zero for an infinite one
 * @param reached whether the end itself belongs to the extent; never for an infinite one
 */
record Edge(int infinite, Rational value, boolean reached) {
  static final Edge LOWEST = new Edge(-1, Rational.ZERO, false);
  static final Edge HIGHEST = new Edge(1, Rational.ZERO, false);

  static Edge closed(Rational value) {
    return new Edge(0, value, true);
  }

  static Edge open(Rational value) {
    return new Edge(0, value, false);
  }

  static Edge of(Bound bound) {
    return new Edge(0, Rational.of(bound.value()), bound.inclusive());
  }

  boolean isFinite() {
    return infinite == 0;
  }

  int signum() {
    return isFinite() ? value.signum() : infinite;
  }

  Edge negate() {
    return new Edge(-infinite, value.negate(), reached);
  }

  Edge plus(Edge other) {
    if (isFinite() && other.isFinite()) {
      return new Edge(0, value.plus(other.value), reached && other.reached);
    }
    return isFinite() ? other : this;
  }

  /** Zero times an infinite end is zero: the product of what lies near stays within the others. */
  Edge times(Edge other) {
    boolean isZero = (isFinite() && value.isZero()) || (other.isFinite() && other.value.isZero());
    if (isZero) {
      return new Edge(0, Rational.ZERO, reachesZero() || other.reachesZero());
    }
    if (isFinite() && other.isFinite()) {
      return new Edge(0, value.times(other.value), reached && other.reached);
    }
    return signum() * other.signum() > 0 ? HIGHEST : LOWEST;
  }

  private boolean reachesZero() {
    return isFinite() && value.isZero() && reached;
  }

  /**
   * The reciprocal of an end of an extent without zero.
   *
   * @param side the sign of the values in that extent
   */
  Edge reciprocal(int side) {
    if (!isFinite()) {
      return open(Rational.ZERO);
    }
    if (value.isZero()) {
      return side > 0 ? HIGHEST : LOWEST;
    }
    return new Edge(0, Rational.ONE.dividedBy(value), reached);
  }

  /** An even power is taken of magnitudes only, so an infinite end stays on its side. */
  Edge pow(int exponent) {
    return isFinite() ? new Edge(0, value.pow(exponent), reached) : this;
  }

  int compareValue(Edge other) {
    if (infinite != other.infinite) {
      return Integer.compare(infinite, other.infinite);
    }
    return isFinite() ? value.compareTo(other.value) : 0;
  }

  /** The lower of two lower ends; where they are level, the one that is reached. */
  static Edge least(Edge a, Edge b) {
    int order = a.compareValue(b);
    return order < 0 || (order == 0 && a.reached) ? a : b;
  }

  /** The higher of two upper ends; where they are level, the one that is reached. */
  static Edge greatest(Edge a, Edge b) {
    int order = a.compareValue(b);
    return order > 0 || (order == 0 && a.reached) ? a : b;
  }

  /** The lower of two upper ends; where they are level, the one that is not reached. */
  static Edge leastUpper(Edge a, Edge b) {
    int order = a.compareValue(b);
    return order < 0 || (order == 0 && !a.reached) ? a : b;
  }

  /** The higher of two lower ends; where they are level, the one that is not reached. */
  static Edge greatestLower(Edge a, Edge b) {
    int order = a.compareValue(b);
    return order > 0 || (order == 0 && !a.reached) ? a : b;
  }

  /** As a bound in decimals; nothing for an infinite end. */
  Optional<Bound> toBound(RoundingMode mode) {
    return isFinite() ? Optional.of(new Bound(value.toDecimal(mode), reached)) : Optional.empty();
  }
}
