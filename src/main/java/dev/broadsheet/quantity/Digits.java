package dev.broadsheet.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as strings of digits. */
final class Digits {
  static final String MINUS = "\u2212";

  private Digits() {}

  /** Without exponent and trailing zeros, thousands parted by {@code group}, with a true minus. */
  static String plain(BigDecimal value, String group) {
    String text = value.abs().stripTrailingZeros().toPlainString();
    return (value.signum() < 0 ? MINUS : "") + grouped(text, group);
  }

  /** As {@link #plain}, but with exactly {@code decimals} decimals. */
  static String plain(BigDecimal value, int decimals, String group) {
    String text = value.abs().setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    return (value.signum() < 0 ? MINUS : "") + grouped(text, group);
  }

  /** As {@link #plain(BigDecimal, String)}, with a decimal mark of the language. */
  static String plain(BigDecimal value, String group, char decimal) {
    return marked(plain(value, group.isEmpty() ? "" : "\t"), group, decimal);
  }

  /** As {@link #plain(BigDecimal, int, String)}, with a decimal mark of the language. */
  static String plain(BigDecimal value, int decimals, String group, char decimal) {
    return marked(plain(value, decimals, group.isEmpty() ? "" : "\t"), group, decimal);
  }

  private static String marked(String digits, String group, char decimal) {
    return digits.replace('.', decimal).replace("\t", group);
  }

  private static String grouped(String digits, String group) {
    int point = digits.indexOf('.');
    int end = point < 0 ? digits.length() : point;
    if (group.isEmpty() || end <= 3) {
      return digits;
    }
    StringBuilder text = new StringBuilder(digits);
    for (int i = end - 3; i > 0; i -= 3) {
      text.insert(i, group);
    }
    return text.toString();
  }
}
