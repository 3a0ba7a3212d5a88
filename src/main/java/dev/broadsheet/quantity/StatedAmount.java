package dev.broadsheet.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * A written amount in the base scale of the fact that it is held against.
 *
 * @param slack half a step of the last written digit, at the lower and at the upper end
 */
record StatedAmount(
    BigDecimal low,
    BigDecimal high,
    BigDecimal lowSlack,
    BigDecimal highSlack,
    WrittenQuantity written) {

  /** Below this a number without a unit is too small to be taken for money. */
  private static final BigDecimal THOUSAND = new BigDecimal("1000");

  /** Fractions in words are coarse: nearly half may be 46%. */
  private static final BigDecimal COARSE = new BigDecimal("0.05");

  private static final BigDecimal FIFTH = new BigDecimal("0.2");
  private static final BigDecimal TWO = new BigDecimal("2");

  /** Empty when the units cannot mean the same. */
  static Optional<StatedAmount> of(WrittenQuantity written, Quantity fact) {
    return factor(written, fact.unit())
        .map(factor -> scaled(written, factor))
        .map(s -> s.unsigned(fact));
  }

  private static Optional<BigDecimal> factor(WrittenQuantity written, Unit fact) {
    if (written.unit().isEmpty()) {
      return isBareFit(written, fact) ? Optional.of(fact.scale()) : Optional.empty();
    }
    Unit unit = written.unit().get();
    if (unit.isPercentagePoints() != fact.isPercentagePoints()) {
      return Optional.empty();
    }
    if (unit.isCompatible(fact)) {
      return Optional.of(BigDecimal.ONE);
    }
    // "$1.4 billion" for $1.4 billion a month: the sentence around it says "a month".
    boolean partial = unit.under().isEmpty() && !fact.under().isEmpty() && isSameKind(unit, fact);
    return partial ? Optional.of(fact.underScale()) : Optional.empty();
  }

  private static boolean isSameKind(Unit unit, Unit fact) {
    return unit.dimension().equals(fact.overDimension());
  }

  /** A number without a unit is enough for a ratio, a multiple, a count, or a large sum. */
  private static boolean isBareFit(WrittenQuantity written, Unit fact) {
    if (fact.isNumber() || fact.isMultiple() || fact.noun().isPresent()) {
      return true;
    }
    BigDecimal high = written.stated().high().orElseThrow().value().abs();
    return fact.isMoney() && high.compareTo(THOUSAND) >= 0;
  }

  private static StatedAmount scaled(WrittenQuantity written, BigDecimal factor) {
    BigDecimal low = written.stated().low().orElseThrow().value();
    BigDecimal high = written.stated().high().orElseThrow().value();
    BigDecimal least = written.tolerance().low().orElseThrow().value();
    BigDecimal most = written.tolerance().high().orElseThrow().value();
    if (factor == BigDecimal.ONE) {
      return new StatedAmount(low, high, low.subtract(least), most.subtract(high), written);
    }
    return new StatedAmount(
        low.multiply(factor),
        high.multiply(factor),
        low.subtract(least).multiply(factor),
        most.subtract(high).multiply(factor),
        written);
  }

  /** A loss of $9 billion is -9 billion. */
  private StatedAmount unsigned(Quantity fact) {
    boolean loss = fact.interval().high().map(b -> b.value().signum() < 0).orElse(false);
    return loss && low.signum() > 0
        ? new StatedAmount(high.negate(), low.negate(), highSlack, lowSlack, written)
        : this;
  }

  boolean isRange() {
    return low.compareTo(high) != 0;
  }

  Qualifier qualifier() {
    return written.qualifier();
  }

  /** Whether {@code value} rounds to the lower end, or to the only number. */
  boolean lowFits(BigDecimal value) {
    return value.subtract(low).abs().compareTo(lowSlack) <= 0;
  }

  boolean highFits(BigDecimal value) {
    return value.subtract(high).abs().compareTo(highSlack) <= 0;
  }

  /**
   * The least difference that "about" and "almost" cover: one step of the last digit that is no
   * placeholder zero, but never more than of the second digit.
   */
  BigDecimal looseStep() {
    BigDecimal written = lowSlack.multiply(TWO);
    if (this.written.figure() == Figure.FRACTION) {
      return written.max(COARSE.min(low.abs().multiply(FIFTH)));
    }
    return written.max(step(low));
  }

  /** A unit of the last nonzero digit of {@code value}, or of its second digit if that is less. */
  static BigDecimal step(BigDecimal value) {
    BigDecimal plain = value.round(MathContext.DECIMAL64).stripTrailingZeros();
    if (plain.signum() == 0) {
      return BigDecimal.ZERO;
    }
    int second = plain.scale() - plain.precision() + 2;
    return BigDecimal.ONE.scaleByPowerOfTen(-Math.max(plain.scale(), second));
  }
}
