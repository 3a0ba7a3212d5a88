package dev.broadsheet.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word that multiplies the number before it.
 *
 * @param factor what it multiplies by
 * @param word in a sentence: {@code billion}, 亿; empty for 1
 * @param shortWord in a chart: {@code bn}, 亿
 */
record ScaleWord(BigDecimal factor, String word, String shortWord) {
  static final ScaleWord ONE = new ScaleWord(BigDecimal.ONE, "", "");

  static ScaleWord of(String factor, String word, String shortWord) {
    return new ScaleWord(new BigDecimal(factor), word, shortWord);
  }

  /** The largest of {@code words}, which are in descending order, that {@code value} reaches. */
  static ScaleWord fitting(BigDecimal value, List<ScaleWord> words) {
    BigDecimal size = value.abs();
    for (ScaleWord word : words) {
      if (size.compareTo(word.factor) >= 0) {
        return word;
      }
    }
    return ONE;
  }

  /** Whether {@code value} is at least {@code least} of this scale, or zero. */
  boolean suits(BigDecimal value, BigDecimal least) {
    return value.signum() == 0 || value.abs().compareTo(factor.multiply(least)) >= 0;
  }

  BigDecimal scaled(BigDecimal value) {
    return Decimals.divide(value, factor, MathContext.DECIMAL128);
  }

  // Spelt out, as is hashCode: the quick compiler takes its time over what a record has by itself.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ScaleWord scale
        && scale.factor.equals(factor)
        && scale.word.equals(word)
        && scale.shortWord.equals(shortWord);
  }

  @Override
  public int hashCode() {
    return 31 * factor.hashCode() + word.hashCode();
  }
}
