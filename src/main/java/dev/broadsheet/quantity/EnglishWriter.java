package dev.broadsheet.quantity;

import java.math.BigDecimal;
import java.util.List;

/**
 * English: {@code $20–30bn} in a chart, {@code $20 billion to $30 billion} in a sentence; bn, m and
 * tn, never B or mn.
 */
final class EnglishWriter implements LanguageWriter {
  private static final List<ScaleWord> SCALES =
      List.of(
          ScaleWord.of("1e12", "trillion", "tn"),
          ScaleWord.of("1e9", "billion", "bn"),
          ScaleWord.of("1e6", "million", "m"));
  private static final ScaledRange.Numerals NUMERALS = new ScaledRange.Numerals(",", "0.1");
  private static final String DASH = "\u2013";

  private final LanguageData words = LanguageData.of("en");
  private final EnglishPeriods periods = new EnglishPeriods(words);

  @Override
  public String amount(RoundedAmount amount, Style style) {
    String hedge = amount.qualifier() == Qualifier.EXACT ? "" : hedge(amount.qualifier());
    if (style == Style.NUMBER) {
      return hedge + joined(ScaledRange.of(amount, List.of(), NUMERALS), "", "", Style.SHORT);
    }
    EnglishUnit unit = EnglishUnit.of(amount.unit(), words);
    List<ScaleWord> scales = unit.scales() ? SCALES : List.of();
    ScaledRange range = withCents(ScaledRange.of(amount, scales, NUMERALS), unit);
    return hedge + joined(range, unit.prefix(), unit.suffix(style, isOne(range)), style);
  }

  private String hedge(Qualifier qualifier) {
    return words.first("qualifier." + qualifier.key()) + " ";
  }

  private static boolean isOne(ScaledRange range) {
    return range.high().equals("1")
        && range.low().equals("1")
        && range.highScale() == ScaleWord.ONE;
  }

  /** Cents have two digits: $0.50. */
  private static ScaledRange withCents(ScaledRange range, EnglishUnit unit) {
    if (unit.prefix().isEmpty()) {
      return range;
    }
    return new ScaledRange(
        cents(range.low(), range.lowScale()),
        range.lowScale(),
        cents(range.high(), range.highScale()),
        range.highScale());
  }

  private static String cents(String number, ScaleWord scale) {
    int point = number.indexOf('.');
    boolean tenths = scale == ScaleWord.ONE && point > 0 && point == number.length() - 2;
    return tenths ? number + "0" : number;
  }

  private static String joined(ScaledRange range, String prefix, String suffix, Style style) {
    String high = end(range.high(), prefix) + scaleText(range.highScale(), style);
    if (range.low().equals(range.high()) && range.isOneScale()) {
      return high + suffix;
    }
    boolean inFull = !range.isOneScale() || range.hasNegative();
    if (style == Style.SHORT && !inFull) {
      return prefix
          + range.low()
          + DASH
          + range.high()
          + scaleText(range.highScale(), style)
          + suffix;
    }
    String low = end(range.low(), prefix) + scaleText(range.lowScale(), style);
    return low + (suffix.equals("%") ? suffix : "") + " to " + high + suffix;
  }

  private static String end(String number, String prefix) {
    return number.startsWith(Digits.MINUS)
        ? Digits.MINUS + prefix + number.substring(1)
        : prefix + number;
  }

  private static String scaleText(ScaleWord scale, Style style) {
    if (scale == ScaleWord.ONE) {
      return "";
    }
    return style == Style.PROSE ? " " + scale.word() : scale.shortWord();
  }

  @Override
  public String period(Period period, Style style) {
    return periods.format(period, style);
  }

  @Override
  public String unitLabel(Unit unit) {
    EnglishUnit words = EnglishUnit.of(unit, this.words);
    return (words.prefix().strip() + words.suffix(Style.SHORT, false)).strip();
  }

  @Override
  public TickFormat ticks(Unit unit, BigDecimal maxAbs) {
    EnglishUnit words = EnglishUnit.of(unit, this.words);
    String suffix = words.suffix(Style.SHORT, false);
    if (!words.scales()) {
      return new TickFormat(unit.scale(), words.prefix(), suffix, suffix.strip(), ",");
    }
    ScaleWord scale = ScaleWord.fitting(unit.fromBase(maxAbs), SCALES);
    BigDecimal divisor = scale.factor().multiply(unit.scale());
    String label =
        words.prefix().isEmpty()
            ? scale.word() + suffix
            : words.prefix() + scale.shortWord() + suffix;
    return new TickFormat(divisor, words.prefix(), scale.shortWord() + suffix, label.strip(), ",");
  }
}
