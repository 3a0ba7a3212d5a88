package dev.broadsheet.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads one number with its currency, scale word and unit from Chinese text. */
final class ChineseAmounts {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal TENTH = new BigDecimal("0.1");
  private static final int YEAR_DIGITS = 4;

  /** What follows a time when it is no length of time: 90年代, 三年前, 两年来. */
  private static final String AFTER_TIME = "代级前后初末底报度来龄岁之";

  private static final String AFTER_YUAN = "首旦素老件器年宵宇";
  private static final String AFTER_MAO = "利坯绒线重度色落逐";

  private final ChineseVocabulary vocabulary;
  private final ChineseFractions fractions;

  ChineseAmounts(ChineseVocabulary vocabulary, Units units) {
    this.vocabulary = vocabulary;
    this.fractions = new ChineseFractions(units);
  }

  /** The amount that begins with the digit or word at the character. */
  Optional<Amount> at(ChineseText text, int at) {
    return text.isDigit(at) ? digits(text, at, 0) : words(text, at);
  }

  /** As {@link #at}, where the characters before {@code floor} belong to something else. */
  Optional<Amount> atEndOfRange(ChineseText text, int at, int floor) {
    return text.isDigit(at) ? digits(text, at, floor) : words(text, at);
  }

  private Optional<Amount> words(ChineseText text, int at) {
    Optional<Amount> figure = fractions.at(text, at);
    if (figure.isPresent()) {
      return figure;
    }
    boolean uncertain =
        text.isOneOf(at - 1, "几数第") || (text.at(at) == '十' && text.isOneOf(at - 1, "上好"));
    if (uncertain) {
      return Optional.empty();
    }
    return ChineseNumerals.read(text, at).flatMap(number -> measured(text, number));
  }

  private Optional<Amount> measured(ChineseText text, Amount number) {
    if (text.at(number.next()) == '几') {
      return Optional.empty();
    }
    Optional<Amount> share =
        ChineseFractions.parts(text, number).or(() -> ChineseFractions.tenths(text, number));
    return share.isPresent()
        ? share
        : Optional.of(withUnit(text, moreScaled(text, andMore(text, number))));
  }

  /** 二十多亿, 两个亿: a scale word that is not part of the numerals. */
  private static Amount moreScaled(ChineseText text, Amount amount) {
    boolean open = amount.form().andMore() || text.startsWith(amount.next(), "个亿");
    return open ? scaled(text, amount) : amount;
  }

  private Optional<Amount> digits(ChineseText text, int at, int floor) {
    Optional<WordTable.Found<UnitWord>> currency = vocabulary.currencyBefore(text, at);
    boolean named =
        currency.isEmpty()
            && at > floor
            && continuesName(text, at)
            && !isFigureAfterName(text, at)
            && vocabulary.perBefore(text, at).isEmpty();
    if (named) {
      return Optional.empty();
    }
    int end = text.digitsEnd(at);
    String digits = text.text().substring(at, end);
    Optional<WrittenNumber> number = WrittenNumber.parse(digits);
    boolean scaled = ChineseVocabulary.scaleAt(text, end).isPresent();
    if (number.isEmpty() && (!scaled || digits.length() > 40)) {
      return Optional.empty();
    }
    Amount amount = Amount.of(at, end, number.orElse(WrittenNumber.of(0)), Amount.Form.PLAIN);
    Amount checked =
        number.isPresent() ? amount : amount.withProblem("“" + digits + "”不是规范的数字，千分撇须三位一节");
    return tailed(text, prefixed(text, checked, currency, floor));
  }

  private Optional<Amount> tailed(ChineseText text, Amount amount) {
    if (!amount.form().prefixed()) {
      Optional<Amount> share =
          ChineseFractions.parts(text, amount).or(() -> ChineseFractions.tenths(text, amount));
      if (share.isPresent()) {
        return share;
      }
    }
    return Optional.of(withUnit(text, scaled(text, andMore(text, amount))));
  }

  /** Whether the digits belong to what stands before them: H100, GPT-5, 第3, 2025-09. */
  private static boolean continuesName(ChineseText text, int at) {
    boolean joined = text.isOneOf(at - 1, "-_.") && (text.isLatin(at - 2) || text.isDigit(at - 2));
    return joined || text.isLatin(at - 1) || text.isOneOf(at - 1, "第#/:§^");
  }

  /** OpenAI27%的股份: no name goes on with a share or with hundreds of millions. */
  private static boolean isFigureAfterName(ChineseText text, int at) {
    return text.isLatin(at - 1) && text.isOneOf(text.digitsEnd(at), "%亿");
  }

  private static Amount prefixed(
      ChineseText text, Amount amount, Optional<WordTable.Found<UnitWord>> currency, int floor) {
    Amount with =
        currency
            .map(
                c ->
                    amount
                        .with(c.value(), amount.next())
                        .with(amount.form().withPrefix())
                        .from(c.edge()))
            .orElse(amount);
    int before = with.first() - 1;
    boolean minus =
        text.at(before) == '\u2212'
            || text.at(before) == '负'
            || (text.at(before) == '-' && !text.isHan(before - 1));
    return minus && before >= floor ? with.negated().from(before) : with;
  }

  /** 10多亿, 100余家. */
  private static Amount andMore(ChineseText text, Amount amount) {
    boolean more = text.isOneOf(amount.next(), "多余");
    boolean measured =
        ChineseVocabulary.scaleAt(text, amount.next() + 1).isPresent()
            || text.isOneOf(amount.next() + 1, ChineseVocabulary.MEASURE_WORDS)
            || text.startsWith(amount.next() + 1, "美元")
            || text.isOneOf(amount.next() + 1, "倍年天");
    boolean open = amount.form().isScaled() ? isMore(text, amount.next()) : more && measured;
    return open ? amount.with(amount.form().withMore()).to(amount.next() + 1) : amount;
  }

  /** 多 or 余 after 万 or 亿, but not 余额. */
  private static boolean isMore(ChineseText text, int at) {
    return text.at(at) == '多' || (text.at(at) == '余' && !text.isOneOf(at + 1, "额下款地"));
  }

  private static Amount scaled(ChineseText text, Amount amount) {
    int at = amount.next();
    if (text.isOneOf(at, "十百千") && text.isOneOf(at + 1, "万亿")) {
      String wrong = text.text().substring(at, at + 2);
      BigDecimal factor = BigDecimal.TEN.pow("十百千".indexOf(text.at(at)) + 1);
      BigDecimal scale = text.at(at + 1) == '万' ? ChineseNumerals.WAN : ChineseNumerals.YI;
      return amount
          .scaled(factor.multiply(scale), false, at + 2)
          .withProblem("阿拉伯数字后只用“万”“亿”作单位，不用“" + wrong + "”");
    }
    return ChineseVocabulary.scaleAt(text, at)
        .or(() -> spacedScale(text, at))
        .map(scale -> rescaled(text, amount.scaled(scale.value(), false, scale.edge())))
        .orElse(amount);
  }

  /** 100 亿, but not the company in 2025 万科. */
  private static Optional<WordTable.Found<BigDecimal>> spacedScale(ChineseText text, int at) {
    int next = text.skipSpace(at);
    boolean name = text.isOneOf(next + 1, "科达事一得豪向");
    return next > at && !name ? ChineseVocabulary.scaleAt(text, next) : Optional.empty();
  }

  private static Amount rescaled(ChineseText text, Amount amount) {
    int at = amount.next();
    Optional<WordTable.Found<BigDecimal>> second = ChineseVocabulary.scaleAt(text, at);
    if (second.isEmpty()) {
      return isMore(text, at) ? amount.with(amount.form().withMore()).to(at + 1) : amount;
    }
    String words = text.text().substring(at - 1, second.get().edge());
    return amount.to(second.get().edge()).withProblem("“" + words + "”重复了数量级单位");
  }

  private Amount withUnit(ChineseText text, Amount amount) {
    int at = text.skipSpace(amount.next());
    Optional<WordTable.Found<UnitWord>> unit = vocabulary.unitAt(text, at);
    if (amount.form().prefixed()) {
      return checkedPrefix(text, amount, unit);
    }
    if (unit.isPresent() && isUnit(text, amount, unit.get())) {
      return trailed(text, amount.with(unit.get().value(), unit.get().edge()));
    }
    boolean small = amount.form().inWords() && !amount.form().isScaled();
    boolean adjectives = !small && !isYear(amount, text);
    boolean label = text.isLatin(amount.next());
    boolean one = amount.form().inWords() && amount.number().value().compareTo(BigDecimal.ONE) == 0;
    return one || label
        ? halfMore(text, amount)
        : vocabulary
            .nounAt(text, at, adjectives)
            .map(noun -> amount.with(noun.value(), noun.edge()))
            .orElseGet(() -> halfMore(text, amount));
  }

  /** 一个半月, 两个半月. */
  private Amount halfMore(ChineseText text, Amount amount) {
    if (!text.startsWith(amount.next(), "个半月")) {
      return amount;
    }
    WrittenNumber number = new WrittenNumber(amount.number().value().add(HALF), HALF);
    Amount half =
        new Amount(
            amount.first(),
            amount.next() + 3,
            number,
            amount.form(),
            Optional.empty(),
            amount.problem());
    return vocabulary.unit("个月").map(month -> half.with(month, half.next())).orElse(amount);
  }

  private Amount checkedPrefix(
      ChineseText text, Amount amount, Optional<WordTable.Found<UnitWord>> unit) {
    if (unit.isEmpty() || unit.get().value().figure() != Figure.MONEY) {
      return amount;
    }
    boolean same = amount.unit().map(u -> u.sameAs(unit.get().value())).orElse(false);
    boolean code = text.startsWith(amount.first(), "人民币") && same;
    Amount whole = amount.to(unit.get().edge());
    return code ? whole : whole.withProblem("货币单位写了两次");
  }

  private static boolean isYear(Amount amount, ChineseText text) {
    boolean plain = !amount.form().inWords() && !amount.form().isScaled();
    int end = text.digitsEnd(amount.first());
    boolean four = end - amount.first() == YEAR_DIGITS && text.isOneOf(amount.first(), "12");
    return plain && four && text.text().substring(amount.first(), end).indexOf('.') < 0;
  }

  private static boolean isUnit(ChineseText text, Amount amount, WordTable.Found<UnitWord> unit) {
    int at = text.skipSpace(amount.next());
    boolean words = amount.form().inWords() && !amount.form().isScaled();
    boolean one = words && amount.number().value().compareTo(BigDecimal.ONE) == 0;
    int next = unit.edge();
    return switch (unit.value().figure()) {
      case DURATION -> isDuration(text, amount, next);
      case MONEY ->
          switch (text.at(at)) {
            case '元' -> !words && !text.isOneOf(next, AFTER_YUAN);
            case '毛', '角' -> !words && next == at + 1 && !text.isOneOf(next, AFTER_MAO);
            default -> !(isOne(amount) && isPerOne(text, amount.first()));
          };
      case COUNT -> !one;
      case POWER, PERCENT, FRACTION, MULTIPLE, PLAIN -> true;
    };
  }

  private static boolean isOne(Amount amount) {
    return amount.number().value().compareTo(BigDecimal.ONE) == 0;
  }

  /** 每1美元, 每收入1美元: the measure of a ratio, not an amount. */
  static boolean isPerOne(ChineseText text, int first) {
    for (int i = first - 1; i >= first - 4; i--) {
      if (text.at(i) == '每') {
        return true;
      }
      if (!text.isHan(i)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isDuration(ChineseText text, Amount amount, int next) {
    int end = text.at(next) == '半' ? next + 1 : next;
    boolean relative =
        text.at(end) == '以'
            ? text.isOneOf(end + 1, "前后来")
            : text.isOneOf(end, AFTER_TIME) && !text.startsWith(end, "之内");
    boolean pointed = text.isOneOf(amount.first() - 1, "这那第");
    boolean year = text.at(next - 1) == '年' && isYear(amount, text);
    boolean hedged = ChineseHedges.before(text, amount.first()).isPresent() || text.at(next) == '半';
    boolean one = amount.form().inWords() && isOne(amount) && !hedged;
    boolean around = text.endsWith(next, "四周") || text.startsWith(next - 1, "周年");
    return !amount.form().isScaled() && !relative && !pointed && !year && !one && !around;
  }

  /** 三年半, 3倍半; 30%% is wrong. */
  private static Amount trailed(ChineseText text, Amount amount) {
    int next = amount.next();
    boolean half = text.at(next) == '半' && text.isOneOf(next - 1, "年倍");
    if (half && amount.number().step().compareTo(TENTH) >= 0) {
      WrittenNumber more = new WrittenNumber(amount.number().value().add(HALF), HALF);
      return new Amount(
          amount.first(), next + 1, more, amount.form(), amount.unit(), amount.problem());
    }
    boolean twice = text.at(next - 1) == '%' && text.at(next) == '%';
    return twice ? amount.to(next + 1).withProblem("百分号写了两次") : amount;
  }

  /** Two numerals in a row, 七八成 or 两三年: the ends of a range, when a unit follows. */
  Optional<ChineseRange> approximate(ChineseText text, int at) {
    int low = ChineseNumerals.approximate(text, at);
    if (low < 0) {
      return Optional.empty();
    }
    int tens = "十百千".indexOf(text.at(at + 2)) + 1;
    BigDecimal power = BigDecimal.TEN.pow(tens);
    int next = tens > 0 ? at + 3 : at + 2;
    WrittenNumber most = WrittenNumber.of(low + 1L).scaled(power);
    Amount upper = Amount.of(at, next, most, Amount.Form.WORDS);
    Optional<WordTable.Found<BigDecimal>> scale = ChineseVocabulary.scaleAt(text, next);
    BigDecimal factor = scale.map(WordTable.Found::value).orElse(BigDecimal.ONE).multiply(power);
    Amount scaled = scale.map(s -> upper.scaled(s.value(), false, s.edge())).orElse(upper);
    Amount high = ChineseFractions.tenths(text, scaled).orElseGet(() -> withUnit(text, scaled));
    if (high.unit().isEmpty()) {
      return Optional.empty();
    }
    BigDecimal value = BigDecimal.valueOf(low).multiply(factor);
    WrittenNumber number = new WrittenNumber(value, high.number().step().max(TENTH));
    Amount lower = Amount.of(at, at + 1, number, high.form()).with(high.unit().get(), at + 1);
    return Optional.of(new ChineseRange(at, lower, high, Optional.empty()));
  }
}
