package dev.broadsheet.fact;

import dev.broadsheet.quantity.Interval;
import dev.broadsheet.quantity.Qualifier;
import dev.broadsheet.quantity.Quantity;
import dev.broadsheet.quantity.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A part of a formula, computed.
 *
 * @param form its normal form over the given figures
 * @param rough what its parts allow when they are taken as independent; bounds the value too
 * @param digits how many significant digits the figures in it support; {@link #EXACT} when it is
 *     made of exact numbers alone
 * @param approximate whether a figure in it is an approximate one
 */
record Amount(Quotient form, Extent rough, int digits, boolean approximate) {
  static final int EXACT = Integer.MAX_VALUE;

  static Amount exact(Rational value) {
    return new Amount(Quotient.constant(value), Extent.point(value), EXACT, false);
  }

  static Amount given(String id, Quantity quantity) {
    Extent extent = Extent.of(quantity.interval());
    boolean approximate = quantity.qualifier().isApproximate();
    Quotient form =
        extent.isPoint()
            ? Quotient.constant(extent.low().value())
            : Quotient.of(new Atom.Input(id, extent));
    return new Amount(form, extent, quantity.digits(), approximate);
  }

  /** What the value can be, as tight as is known. */
  Extent extent() {
    return Solver.extent(form).intersect(rough);
  }

  Amount with(Quotient otherForm, Extent otherRough) {
    return new Amount(otherForm, otherRough, digits, approximate);
  }

  /** A value made of this one and another. */
  Amount joined(Amount other, Quotient otherForm, Extent otherRough) {
    return new Amount(
        otherForm, otherRough, Math.min(digits, other.digits), approximate || other.approximate);
  }

  /**
   * The value as a quantity. A half-open one is hedged by its open side. Another is "about" when a
   * figure in it is approximate, or when it has more digits than its figures support, so that
   * writing it down changes it: 70% to 80% of a round sum is exact, 11.6 of 13 is about 89%.
   */
  Quantity toQuantity(Unit unit) {
    Interval interval = extent().toInterval();
    int supported = digits == EXACT ? ownDigits(interval, unit) : digits;
    Quantity plain = new Quantity(interval, Qualifier.EXACT, unit, supported);
    if (plain.isHalfOpen()) {
      return plain.with(plain.statedQualifier());
    }
    return plain.with(
        approximate || isRounded(plain, supported) ? Qualifier.ABOUT : Qualifier.EXACT);
  }

  private static int ownDigits(Interval interval, Unit unit) {
    int low = interval.low().map(b -> unit.fromBase(b.value()).precision()).orElse(1);
    int high = interval.high().map(b -> unit.fromBase(b.value()).precision()).orElse(1);
    return Math.max(low, high);
  }

  private static boolean isRounded(Quantity quantity, int digits) {
    return quantity.low().map(v -> isRounded(v, digits)).orElse(false)
        || quantity.high().map(v -> isRounded(v, digits)).orElse(false);
  }

  private static boolean isRounded(BigDecimal value, int digits) {
    return shown(value, digits).compareTo(value) != 0;
  }

  /** Rounded for print: to its digits, and one more where the first is a one. */
  static BigDecimal shown(BigDecimal value, int digits) {
    BigDecimal rounded = value.round(new MathContext(digits, RoundingMode.HALF_UP));
    boolean startsWithOne = rounded.unscaledValue().abs().toString().startsWith("1");
    return startsWithOne ? value.round(new MathContext(digits + 1, RoundingMode.HALF_UP)) : rounded;
  }
}
