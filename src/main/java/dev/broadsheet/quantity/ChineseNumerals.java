package dev.broadsheet.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Numbers in Han numerals: 二十五, 三千五百万, 一亿, 三点五亿. A numeral at the end, without 零 before it, counts
 * the place below the last one that is named, as in speech: 三千五 is 3,500.
 */
final class ChineseNumerals {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String TENS = "十百千";
  private static final BigDecimal TENTH = new BigDecimal("0.1");
  static final BigDecimal WAN = new BigDecimal("1e4");
  static final BigDecimal YI = new BigDecimal("1e8");
  static final BigDecimal WAN_YI = new BigDecimal("1e12");

  private final ChineseText text;
  private int at;
  private long section;
  private int pending = -1;

  /** The place of the last 十, 百 or 千 of this section, from 0; no later one may reach it. */
  private int lastPower = TENS.length();

  /** What a numeral at the end counts; 0 where it counts ones. */
  private BigDecimal below = BigDecimal.ZERO;

  private boolean decimal;
  private BigDecimal total = BigDecimal.ZERO;
  private BigDecimal step = BigDecimal.ONE;
  private BigDecimal lastScale = new BigDecimal("1e16");
  private boolean valid = true;

  private ChineseNumerals(ChineseText text, int start) {
    this.text = text;
    this.at = start;
  }

  static boolean isNumeral(char c) {
    return digit(c) >= 0 || TENS.indexOf(c) >= 0 && c != '\0';
  }

  /** The value of a single numeral; -1 when it is none. */
  static int digit(char c) {
    if (c == '两') {
      return 2;
    }
    return c == '〇' ? 0 : DIGITS.indexOf(c);
  }

  /** The end of the run of numerals, scale words aside. */
  static int runEnd(ChineseText text, int start) {
    int i = start;
    while (isNumeral(text.at(i))) {
      i++;
    }
    return i;
  }

  /**
   * The number at {@code start}; empty when numerals merely follow one another, as in the year
   * 二〇二五, or when the number begins with a scale word, which stands for an uncertain many.
   */
  static Optional<Amount> read(ChineseText text, int start) {
    boolean begins = digit(text.at(start)) > 0 || text.at(start) == '十';
    if (!begins) {
      return Optional.empty();
    }
    ChineseNumerals numerals = new ChineseNumerals(text, start);
    while (numerals.readNext()) {
      numerals.at++;
    }
    return numerals.valid ? Optional.of(numerals.amount(start)) : Optional.empty();
  }

  private boolean readNext() {
    char c = text.at(at);
    if (decimal) {
      return isScale(c) && readScaleOfDecimals();
    }
    int digit = digit(c);
    if (digit >= 0) {
      valid = pending <= 0;
      pending = digit;
      below = digit == 0 ? BigDecimal.ZERO : below;
      step = BigDecimal.ONE;
      return valid;
    }
    int power = TENS.indexOf(c);
    if (power >= 0 && c != '\0') {
      return readTens(power);
    }
    return isScale(c) ? readScale() : c == '点' && readDecimals();
  }

  private static boolean isScale(char c) {
    return c == '万' || c == '亿' || c == TraditionalChinese.TRILLION;
  }

  private boolean readTens(int power) {
    boolean one = pending < 0 && power == 0;
    if (pending <= 0 && !one) {
      return false;
    }
    valid = power < lastPower;
    section += (one ? 1 : pending) * (long) Math.pow(10, power + 1);
    below = power == 0 ? BigDecimal.ZERO : BigDecimal.TEN.pow(power);
    lastPower = power;
    pending = -1;
    return valid;
  }

  private boolean readScale() {
    boolean both = text.startsWith(at, "万亿");
    BigDecimal scale = both ? WAN_YI : scale(text.at(at));
    BigDecimal value = BigDecimal.valueOf(sectionValue());
    if (isTensOfThousandsOf(scale)) {
      value = value.add(total);
      total = BigDecimal.ZERO;
    } else if (value.signum() == 0 || scale.compareTo(lastScale) >= 0) {
      valid = value.signum() == 0;
      return false;
    }
    total = total.add(value.multiply(scale));
    step = (value.compareTo(BigDecimal.ONE) == 0 ? TENTH : BigDecimal.ONE).multiply(scale);
    lastScale = scale;
    lastPower = TENS.length();
    below = scale.multiply(TENTH);
    section = 0;
    pending = -1;
    at += both ? 1 : 0;
    return true;
  }

  private static BigDecimal scale(char c) {
    return switch (c) {
      case '万' -> WAN;
      case '亿' -> YI;
      default -> WAN_YI;
    };
  }

  /** 一万四千亿: the 万 counts the 亿 that follow. */
  private boolean isTensOfThousandsOf(BigDecimal scale) {
    return scale.compareTo(YI) == 0 && lastScale.compareTo(WAN) == 0 && total.signum() > 0;
  }

  private long sectionValue() {
    return section + Math.max(pending, 0);
  }

  /** 三点五; without a numeral behind it 点 is the hour. */
  private boolean readDecimals() {
    int end = at + 1;
    StringBuilder digits = new StringBuilder(sectionValue() + ".");
    while (digit(text.at(end)) >= 0) {
      digits.append(digit(text.at(end++)));
    }
    if (end == at + 1 || total.signum() > 0) {
      return false;
    }
    total = new BigDecimal(digits.toString());
    step = total.ulp();
    decimal = true;
    section = 0;
    pending = -1;
    at = end - 1;
    return true;
  }

  /** 三点五亿: nothing is added to it. */
  private boolean readScaleOfDecimals() {
    boolean both = text.startsWith(at, "万亿");
    lastScale = both ? WAN_YI : scale(text.at(at));
    total = total.multiply(lastScale);
    step = step.multiply(lastScale);
    at += both ? 2 : 1;
    return false;
  }

  private Amount amount(int start) {
    boolean spoken = pending > 0 && below.signum() > 0;
    BigDecimal value =
        spoken
            ? total
                .add(BigDecimal.valueOf(section))
                .add(below.multiply(BigDecimal.valueOf(pending)))
            : total.add(BigDecimal.valueOf(sectionValue()));
    boolean one = value.compareTo(BigDecimal.ONE) == 0;
    boolean scaled = lastScale.compareTo(WAN_YI) <= 0 && lastScale.compareTo(BigDecimal.ONE) > 0;
    Amount.Form form = scaled ? Amount.Form.WORDS.withScale(lastScale, false) : Amount.Form.WORDS;
    return Amount.of(
        start, at, new WrittenNumber(value, one ? TENTH : spoken ? below : step), form);
  }

  /** Two numerals in a row that stand for "two or three": the lower of them; else -1. */
  static int approximate(ChineseText text, int start) {
    int low = digit(text.at(start));
    int high = digit(text.at(start + 1));
    boolean pair = low > 0 && high == low + 1 && digit(text.at(start + 2)) < 0;
    return pair ? low : -1;
  }
}
