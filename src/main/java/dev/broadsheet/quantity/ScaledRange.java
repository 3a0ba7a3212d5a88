package dev.broadsheet.quantity;

import java.math.BigDecimal;
import java.util.List;

/**
 * The printed digits of an amount and the scale word of each end. Both ends share a word unless the
 * lower one would become unreadable in it.
 */
record ScaledRange(String low, ScaleWord lowScale, String high, ScaleWord highScale) {

  /**
   * How a language sets numbers.
   *
   * @param group what parts thousands
   * @param decimal what parts the decimals
   * @param least the least part of a scale word that an end of a range may be: English has $0.9
   *     billion to $1.2 billion, Chinese 8000亿～1.2万亿
   */
  record Numerals(String group, char decimal, BigDecimal least) {
    Numerals(String group, String least) {
      this(group, '.', new BigDecimal(least));
    }

    private String write(BigDecimal value) {
      return decimal == '.' ? Digits.plain(value, group) : Digits.plain(value, group, decimal);
    }

    private String write(BigDecimal value, int decimals) {
      return decimal == '.'
          ? Digits.plain(value, decimals, group)
          : Digits.plain(value, decimals, group, decimal);
    }
  }

  static ScaledRange of(RoundedAmount amount, List<ScaleWord> words, Numerals numerals) {
    ScaleWord scale = ScaleWord.fitting(amount.magnitude(), words);
    if (!scale.suits(amount.low(), numerals.least) || !scale.suits(amount.high(), numerals.least)) {
      ScaleWord lowScale = ScaleWord.fitting(amount.low(), words);
      ScaleWord highScale = ScaleWord.fitting(amount.high(), words);
      return new ScaledRange(
          numerals.write(lowScale.scaled(amount.low())),
          lowScale,
          numerals.write(highScale.scaled(amount.high())),
          highScale);
    }
    BigDecimal low = scale.scaled(amount.low()).stripTrailingZeros();
    if (amount.low().equals(amount.high())) {
      String only = numerals.write(low, Math.max(low.scale(), 0));
      return new ScaledRange(only, scale, only, scale);
    }
    BigDecimal high = scale.scaled(amount.high()).stripTrailingZeros();
    return new ScaledRange(
        numerals.write(low, decimals(low, high, amount.digits())),
        scale,
        numerals.write(high, decimals(high, low, amount.digits())),
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

  /** Whether both ends are printed alike. */
  boolean isOneNumber() {
    return low.equals(high) && lowScale.word().equals(highScale.word());
  }

  boolean isOneScale() {
    return lowScale.equals(highScale);
  }

  boolean hasNegative() {
    return low.startsWith(Digits.MINUS) || high.startsWith(Digits.MINUS);
  }
}
