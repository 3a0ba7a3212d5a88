package dev.broadsheet.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/** Division for numbers that are mostly counted in powers of ten. */
final class Decimals {
  private Decimals() {}

  /** {@code value.divide(divisor, context)}; by a power of ten without dividing, which is slow. */
  static BigDecimal divide(BigDecimal value, BigDecimal divisor, MathContext context) {
    boolean power = divisor.precision() == 1 && divisor.unscaledValue().equals(BigInteger.ONE);
    return power
        ? value.scaleByPowerOfTen(divisor.scale()).round(context)
        : value.divide(divisor, context);
  }
}
