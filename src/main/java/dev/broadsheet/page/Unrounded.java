package dev.broadsheet.page;

import dev.broadsheet.fact.EvaluatedFact;
import dev.broadsheet.quantity.Qualifier;
import dev.broadsheet.quantity.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A figure to more digits than it is written with, for readers who do the sum again: "67.9012 %".
 */
final class Unrounded {
  /** More than this and the number is cut short, with an ellipsis. */
  private static final MathContext SHOWN = new MathContext(10, RoundingMode.DOWN);

  private static final Pattern THOUSANDS = Pattern.compile("\\d(?=(\\d{3})+$)");

  private final Desk desk;

  Unrounded(Desk desk) {
    this.desk = desk;
  }

  /** Empty where {@code written} has all the digits that there are. */
  Optional<String> of(EvaluatedFact fact, String written) {
    return fact.value()
        .filter(value -> !hasAllDigits(value, digitsOf(written)))
        .map(value -> text(value) + " " + fact.fact().unit().symbol());
  }

  private static boolean hasAllDigits(Quantity value, String written) {
    return value.low().map(end -> written.contains(digits(end))).orElse(true)
        && value.high().map(end -> written.contains(digits(end))).orElse(true);
  }

  private static String digitsOf(String written) {
    StringBuilder digits = new StringBuilder(written.length());
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c >= '0' && c <= '9') {
        digits.append(c);
      }
    }
    return digits.toString();
  }

  private static String digits(BigDecimal end) {
    return end.stripTrailingZeros().unscaledValue().abs().toString();
  }

  private String text(Quantity value) {
    String qualifier =
        value.statedQualifier() == Qualifier.EXACT
            ? ""
            : desk.word("qualifier." + value.statedQualifier().key()) + " ";
    Optional<String> low = value.low().map(Unrounded::grouped);
    Optional<String> high = value.high().map(Unrounded::grouped);
    boolean two = low.isPresent() && high.isPresent() && !low.equals(high);
    return qualifier
        + (two
            ? low.get() + " " + desk.word("to") + " " + high.get()
            : low.or(() -> high).orElse(""));
  }

  /** A bare number in groups of three digits. */
  private static String grouped(BigDecimal number) {
    BigDecimal shown = number.round(SHOWN).stripTrailingZeros();
    String digits = shown.toPlainString();
    int end = digits.contains(".") ? digits.indexOf('.') : digits.length();
    String whole = THOUSANDS.matcher(digits.substring(0, end)).replaceAll("$0,");
    return whole + digits.substring(end) + (shown.compareTo(number) == 0 ? "" : "\u2026");
  }
}
