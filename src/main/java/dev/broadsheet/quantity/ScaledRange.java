package dev.broadsheet.quantity;

import java.math.BigDecimal;
import java.util.List;

/**
 * The printed digits of an amount and the scale word of each end. Both ends share a word unless the
 * lower one would become unreadable in it.
 */
record ScaledRange(String low, ScaleWord lowScale, String high, ScaleWord highScale) {

  static ScaledRange of(RoundedAmount amount, List<ScaleWord> words, String group) {
    ScaleWord scale = ScaleWord.fitting(amount.magnitude(), words);
    if (!scale.suits(amount.low()) || !scale.suits(amount.high())) {
      ScaleWord lowScale = ScaleWord.fitting(amount.low(), words);
      ScaleWord highScale = ScaleWord.fitting(amount.high(), words);
      return new ScaledRange(
          Digits.plain(lowScale.scaled(amount.low()), group),
          lowScale,
          Digits.plain(highScale.scaled(amount.high()), group),
          highScale);
    }
    BigDecimal low = scale.scaled(amount.low()).stripTrailingZeros();
    BigDecimal high = scale.scaled(amount.high()).stripTrailingZeros();
    return new ScaledRange(
        Digits.plain(low, decimals(low, high, amount.digits()), group),
        scale,
        Digits.plain(high, decimals(high, low, amount.digits()), group),
        scale);
  }

  /**
   * An end below ten is given the decimals of the other, 2.0 beside 2.5, when the inputs support
   * them.
   */
  private static int decimals(BigDecimal end, BigDecimal other, int digits) {
    int own = Math.max(end.scale(), 0);
    int wanted = Math.max(other.scale(), 0);
    boolean supported = end.abs().compareTo(BigDecimal.TEN) < 0 && wanted < digits;
    return supported ? Math.max(own, wanted) : own;
  }

  boolean isOneScale() {
    return lowScale.equals(highScale);
  }

  boolean hasNegative() {
    return low.startsWith(Digits.MINUS) || high.startsWith(Digits.MINUS);
  }
}
