package dev.broadsheet.fact;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * An exact fraction in lowest terms. Formulas are computed in fractions, so that a third of three
 * is one and a verdict never hangs on the last digit of a division.
 *
 * @param under positive
 */
record Rational(BigInteger over, BigInteger under) implements Comparable<Rational> {
  static final Rational ZERO = of(0);
  static final Rational ONE = of(1);
  private static final int DIGITS = MathContext.DECIMAL128.getPrecision();

  /**
   * Some 6,000 digits: no sheet comes near; it keeps a chain of squares from filling the memory.
   */
  private static final int MAX_BITS = 65_536;

  /** Binary places of 1e60. */
  private static final int MOST_FOR_A_FIGURE = 200;

  Rational {
    if (under.signum() == 0) {
      throw new ArithmeticException("division by zero");
    }
    if (Math.max(over.bitLength(), under.bitLength()) > MAX_BITS) {
      throw new TooComplex("its numbers grow longer");
    }
    if (!under.equals(BigInteger.ONE)) {
      BigInteger common = over.gcd(under);
      BigInteger divisor = under.signum() < 0 ? common.negate() : common;
      over = over.divide(divisor);
      under = under.divide(divisor);
    }
  }

  static Rational of(long value) {
    return new Rational(BigInteger.valueOf(value), BigInteger.ONE);
  }

  static Rational of(BigDecimal value) {
    BigInteger unscaled = value.unscaledValue();
    if (value.scale() == 0) {
      return new Rational(unscaled, BigInteger.ONE);
    }
    return value.scale() < 0
        ? new Rational(unscaled.multiply(BigInteger.TEN.pow(-value.scale())), BigInteger.ONE)
        : new Rational(unscaled, BigInteger.TEN.pow(value.scale()));
  }

  Rational plus(Rational other) {
    return new Rational(
        over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
  }

  Rational minus(Rational other) {
    return plus(other.negate());
  }

  Rational times(Rational other) {
    return new Rational(over.multiply(other.over), under.multiply(other.under));
  }

  Rational dividedBy(Rational other) {
    return new Rational(over.multiply(other.under), under.multiply(other.over));
  }

  Rational negate() {
    return new Rational(over.negate(), under);
  }

  Rational abs() {
    return over.signum() < 0 ? negate() : this;
  }

  Rational pow(int exponent) {
    return exponent >= 0
        ? new Rational(over.pow(exponent), under.pow(exponent))
        : ONE.dividedBy(pow(-exponent));
  }

  /** Halfway to {@code other}. */
  Rational middle(Rational other) {
    return plus(other).dividedBy(of(2));
  }

  int signum() {
    return over.signum();
  }

  boolean isZero() {
    return over.signum() == 0;
  }

  boolean isWhole() {
    return under.equals(BigInteger.ONE);
  }

  /** Whether it is larger than some 1e60 or smaller than some 1e-60, as no figure is. */
  boolean isBeyondMeasure() {
    return !isZero() && Math.abs(over.bitLength() - under.bitLength()) > MOST_FOR_A_FIGURE;
  }

  /** To 34 digits, which is exact where that many suffice. */
  BigDecimal toDecimal(RoundingMode mode) {
    BigDecimal value =
        new BigDecimal(over).divide(new BigDecimal(under), new MathContext(DIGITS, mode));
    return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
  }

  @Override
  public int compareTo(Rational other) {
    return over.multiply(other.under).compareTo(other.over.multiply(under));
  }

  @Override
  public String toString() {
    return isWhole() ? over.toString() : over + "/" + under;
  }

  // Spelt out, as is hashCode: the quick compiler takes its time over what a record has by itself.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Rational rational
        && rational.over.equals(over)
        && rational.under.equals(under);
  }

  @Override
  public int hashCode() {
    return 31 * over.hashCode() + under.hashCode();
  }
}
