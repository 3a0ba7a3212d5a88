package dev.broadsheet.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number as it is written.
 *
 * @param step what one unit of its last written digit is worth
 */
record WrittenNumber(BigDecimal value, BigDecimal step) {
  /** Longer numbers are no figures, and would take more than linear time. */
  private static final int MAX_LENGTH = 40;

  private static final BigDecimal TENTH = new BigDecimal("0.1");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  static WrittenNumber of(long value) {
    return new WrittenNumber(BigDecimal.valueOf(value), BigDecimal.ONE).guarded();
  }

  /**
   * Reads ASCII digits with a decimal point and commas between groups of three; empty for anything
   * else, such as {@code 1.4.2} or {@code 1,00}.
   */
  static Optional<WrittenNumber> parse(String digits) {
    int point = digits.indexOf('.');
    String whole = point < 0 ? digits : digits.substring(0, point);
    boolean decimals = point < 0 || allDigits(digits, point + 1);
    if (digits.length() > MAX_LENGTH || !decimals || !isGrouped(whole)) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(digits.replace(",", ""));
    BigDecimal step = BigDecimal.ONE.movePointLeft(value.scale());
    return Optional.of(new WrittenNumber(value, step).guarded());
  }

  private static boolean isGrouped(String whole) {
    int first = whole.indexOf(',');
    if (first < 0) {
      return allDigits(whole, 0);
    }
    for (int i = 0; i < whole.length(); i++) {
      boolean comma = i >= first && (i - first) % 4 == 0;
      if (comma ? whole.charAt(i) != ',' : !isDigit(whole.charAt(i))) {
        return false;
      }
    }
    return first >= 1 && first <= 3 && (whole.length() - first) % 4 == 0;
  }

  private static boolean allDigits(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return from < text.length();
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** A single 1 stands for 0.95 to 1.05, not for all from 0.5 to 1.5; see {@link RoundedAmount}. */
  private WrittenNumber guarded() {
    boolean one = value.compareTo(BigDecimal.ONE) == 0 && step.compareTo(BigDecimal.ONE) == 0;
    return one ? new WrittenNumber(value, TENTH) : this;
  }

  WrittenNumber scaled(BigDecimal factor) {
    return new WrittenNumber(value.multiply(factor), step.multiply(factor));
  }

  WrittenNumber negated() {
    return new WrittenNumber(value.negate(), step);
  }

  Interval stated() {
    return Interval.point(value);
  }

  /** All values that round to this one. */
  Interval tolerance() {
    BigDecimal half = step.multiply(HALF);
    return Interval.closed(value.subtract(half), value.add(half));
  }
}
