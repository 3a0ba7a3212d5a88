package dev.broadsheet.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** Chinese figures that carry their own unit: 三分之二, 百分之三十, 三成, 过半, 翻了一番. */
final class ChineseFractions {
  private static final BigDecimal FRACTION_STEP = new BigDecimal("0.01");
  private static final BigDecimal TENTH = new BigDecimal("0.1");
  private static final BigDecimal FIFTH = new BigDecimal("0.2");
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final UnitWord FRACTION =
      new UnitWord(Unit.NUMBER, Figure.FRACTION, BigDecimal.ONE);
  private static final UnitWord TENTHS = new UnitWord(Unit.NUMBER, Figure.FRACTION, TENTH);

  /** Characters that make another word of 成 or 半 before them: 成为, 半年. */
  private static final String AFTER_CHENG = "为员立功本绩长果熟都交分就品套人不了年天";

  private static final String AFTER_HALF = "年月天个小夜场日价路生导径决信身空程";
  private static final WordTable<Integer> TURNS = new WordTable<>();

  static {
    for (String word : "翻番 翻一番 翻了一番 翻了番 翻倍 翻一倍 翻了一倍 翻了倍 翻了个番".split(" ")) {
      TURNS.put(word, 2);
    }
    TURNS.put("翻两番", 4);
    TURNS.put("翻了两番", 4);
    TURNS.put("翻三番", 8);
    TURNS.put("翻了三番", 8);
  }

  private final UnitWord percent;
  private final UnitWord times;
  private final UnitWord year;
  private final UnitWord month;

  ChineseFractions(Units units) {
    this.percent = UnitWord.of(units.get("%"));
    this.times = UnitWord.of(units.get("x"));
    this.year = UnitWord.of(units.get("year"));
    this.month = UnitWord.of(units.get("month"));
  }

  /** The figure that begins at the character, other than with a number. */
  Optional<Amount> at(ChineseText text, int at) {
    return switch (text.at(at)) {
      case '百' -> percent(text, at);
      case '翻' -> turn(text, at);
      case '过' -> overHalf(text, at);
      case '一' -> text.startsWith(at, "一半") ? oneHalf(text, at) : Optional.empty();
      case '半' -> half(text, at);
      default -> Optional.empty();
    };
  }

  private Optional<Amount> percent(ChineseText text, int at) {
    if (!text.startsWith(at, "百分之")) {
      return Optional.empty();
    }
    int start = at + 3;
    if (text.at(start) == '百') {
      return Optional.of(of(at, start + 1, WrittenNumber.of(100), percent));
    }
    return number(text, start).map(n -> n.from(at).with(percent, n.next()));
  }

  private static Optional<Amount> number(ChineseText text, int start) {
    if (!text.isDigit(start)) {
      return ChineseNumerals.read(text, start);
    }
    int end = text.digitsEnd(start);
    return WrittenNumber.parse(text.text().substring(start, end))
        .map(digits -> Amount.of(start, end, digits, Amount.Form.PLAIN));
  }

  private static Amount of(int first, int next, WrittenNumber number, UnitWord unit) {
    return Amount.of(first, next, number, Amount.Form.WORDS).with(unit, next);
  }

  private Optional<Amount> turn(ChineseText text, int at) {
    return TURNS
        .at(text.text(), at)
        .map(
            turn ->
                of(
                    at,
                    turn.edge(),
                    new WrittenNumber(BigDecimal.valueOf(turn.value()), TENTH),
                    times));
  }

  private static Optional<Amount> overHalf(ChineseText text, int at) {
    boolean word = text.startsWith(at, "过半") && !text.isOneOf(at - 1, "超不经通度");
    if (!word || text.isOneOf(at + 2, AFTER_HALF)) {
      return Optional.empty();
    }
    Amount half = fraction(at, text.at(at + 2) == '数' ? at + 3 : at + 2, HALF);
    return Optional.of(half.with(half.form().withMore()));
  }

  private static Optional<Amount> oneHalf(ChineseText text, int at) {
    boolean other = text.isOneOf(at - 1, "另前后上下第") || text.isOneOf(at + 2, "会路");
    return other ? Optional.empty() : Optional.of(fraction(at, at + 2, HALF));
  }

  private Optional<Amount> half(ChineseText text, int at) {
    if (text.at(at + 1) == '数') {
      return Optional.of(fraction(at, at + 2, HALF));
    }
    boolean part = text.isOneOf(at - 1, "上下前后大小多一另过");
    boolean report = text.isOneOf(at + 2, "报度会");
    if (text.at(at + 1) == '年' && !part && !report) {
      return Optional.of(of(at, at + 2, new WrittenNumber(HALF, TENTH), year));
    }
    if (text.startsWith(at, "半个月") && !part) {
      return Optional.of(of(at, at + 3, new WrittenNumber(HALF, TENTH), month));
    }
    boolean near = text.at(at - 1) == '近' && !text.isOneOf(at + 1, AFTER_HALF);
    return near ? Optional.of(fraction(at, at + 1, HALF)) : Optional.empty();
  }

  private static Amount fraction(int first, int next, BigDecimal value) {
    return of(first, next, new WrittenNumber(value, FRACTION_STEP), FRACTION);
  }

  /** 三分之二: the number that was read is the denominator. */
  static Optional<Amount> parts(ChineseText text, Amount whole) {
    if (!text.startsWith(whole.next(), "分之") || whole.form().isScaled()) {
      return Optional.empty();
    }
    return number(text, whole.next() + 2)
        .filter(part -> part.number().value().compareTo(whole.number().value()) < 0)
        .map(part -> fraction(whole.first(), part.next(), quotient(part, whole)));
  }

  private static BigDecimal quotient(Amount part, Amount whole) {
    return part.number().value().divide(whole.number().value(), MathContext.DECIMAL128);
  }

  /** 三成, 三成半, 三成五: tenths. */
  static Optional<Amount> tenths(ChineseText text, Amount count) {
    int next = count.next() + 1;
    boolean few = count.number().value().compareTo(BigDecimal.TEN) <= 0;
    if (text.at(count.next()) != '成' || !few || text.isOneOf(next, AFTER_CHENG)) {
      return Optional.empty();
    }
    BigDecimal value = count.number().value();
    int hundredths = text.at(next) == '半' ? 5 : hundredths(text, next);
    boolean precise = hundredths > 0;
    BigDecimal whole = value.add(TENTH.multiply(BigDecimal.valueOf(hundredths)));
    WrittenNumber number = new WrittenNumber(whole, precise ? TENTH : FIFTH);
    Amount amount =
        new Amount(
            count.first(),
            next + (precise ? 1 : 0),
            number,
            count.form(),
            Optional.empty(),
            Optional.empty());
    return Optional.of(amount.with(TENTHS, amount.next()));
  }

  /** The numeral after 成 when it stands alone; 0 where there is none. */
  private static int hundredths(ChineseText text, int at) {
    boolean alone =
        !ChineseNumerals.isNumeral(text.at(at + 1))
            && !text.isOneOf(at + 1, "万亿" + ChineseVocabulary.MEASURE_WORDS);
    return alone ? Math.max(ChineseNumerals.digit(text.at(at)), 0) : 0;
  }
}
