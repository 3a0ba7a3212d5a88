package dev.broadsheet.fact;

import java.math.BigInteger;

/**
 * Raising to a fractional power, such as the twelfth root: exact where the result is a fraction,
 * else known to 40 digits.
 *
 * @param over positive
 * @param under positive
 */
record Power(int over, int under) {
  static final Power ONE = new Power(1, 1);
  static final int MAX = 240;
  private static final int DIGITS = 40;

  /** Every value of an extent without negative values. */
  Extent of(Extent base) {
    Edge low = base.low().signum() <= 0 ? zero(base.low()) : edge(base.low(), false);
    return new Extent(low, base.high().isFinite() ? edge(base.high(), true) : Edge.HIGHEST);
  }

  private static Edge zero(Edge low) {
    return low.isFinite() && low.value().isZero() ? low : Edge.closed(Rational.ZERO);
  }

  private Edge edge(Edge edge, boolean upwards) {
    return edge.value().signum() <= 0
        ? zero(edge)
        : new Edge(0, root(edge.value().pow(over), upwards), edge.reached());
  }

  /** How fast the result changes with the base: p/q times the result over the base. */
  Extent slope(Extent base) {
    if (!base.isPositive() || base.low().signum() == 0) {
      return new Extent(Edge.closed(Rational.ZERO), Edge.HIGHEST);
    }
    Rational factor = new Rational(BigInteger.valueOf(over), BigInteger.valueOf(under));
    return of(base).times(base.reciprocal()).times(factor);
  }

  /** The positive root, to the last of 40 digits. */
  private Rational root(Rational value, boolean upwards) {
    int shift = DIGITS + Math.max(0, lackingDigits(value));
    BigInteger scale = BigInteger.TEN.pow(shift);
    BigInteger scaled = value.over().multiply(scale.pow(under)).divide(value.under());
    BigInteger found = root(scaled);
    Rational root = new Rational(found, scale);
    boolean exact = root.pow(under).equals(value);
    return exact || !upwards ? root : new Rational(found.add(BigInteger.ONE), scale);
  }

  /** How many zeros about follow the decimal point of the root. */
  private int lackingDigits(Rational value) {
    int bits = value.under().bitLength() - value.over().bitLength();
    return bits <= 0 ? 0 : bits * 302 / 1000 / under + 1;
  }

  /** The whole part of the root, by Newton's method from above. */
  private BigInteger root(BigInteger value) {
    if (value.signum() == 0 || under == 1) {
      return value;
    }
    BigInteger q = BigInteger.valueOf(under);
    BigInteger guess = BigInteger.ONE.shiftLeft(value.bitLength() / under + 1);
    while (true) {
      BigInteger next =
          guess
              .multiply(q.subtract(BigInteger.ONE))
              .add(value.divide(guess.pow(under - 1)))
              .divide(q);
      if (next.compareTo(guess) >= 0) {
        return guess;
      }
      guess = next;
    }
  }
}
