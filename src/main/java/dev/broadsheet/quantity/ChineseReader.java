package dev.broadsheet.quantity;

import dev.broadsheet.text.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads quantities from Chinese text. */
final class ChineseReader implements LanguageReader {
  private static final String CLAUSE_ENDS = "。；！？\n";
  private static final int LONGEST_CLAUSE = 16;
  private static final BigDecimal THOUSAND = new BigDecimal("1000");

  private final ChineseAmounts amounts;
  private final ChineseVocabulary vocabulary;
  private final boolean traditional;

  ChineseReader(Units units, Language language) {
    this.traditional = language.tag().equals("zh-Hant");
    this.vocabulary = new ChineseVocabulary(units, language);
    this.amounts = new ChineseAmounts(vocabulary, units);
  }

  @Override
  public List<WrittenQuantity> read(String original) {
    ChineseText text = ChineseText.of(traditional ? TraditionalChinese.fold(original) : original);
    List<WrittenQuantity> found = new ArrayList<>();
    int floor = 0;
    int at = 0;
    while (at < text.length()) {
      if (!isTrigger(text.at(at))) {
        at++;
        continue;
      }
      Optional<ChineseRange> pair = amounts.approximate(text, at);
      Optional<Amount> amount = pair.map(ChineseRange::low).or(amountAt(text, at));
      if (amount.isEmpty() || amount.get().first() < floor) {
        at = skip(text, at);
        continue;
      }
      at = add(found, text, amount.get(), pair, floor);
      floor = at;
    }
    return List.copyOf(found);
  }

  private java.util.function.Supplier<Optional<Amount>> amountAt(ChineseText text, int at) {
    return () -> amounts.at(text, at);
  }

  private static boolean isTrigger(char c) {
    return switch (c) {
      case '半', '过', '翻' -> true;
      default -> WrittenNumber.isDigit(c) || ChineseNumerals.isNumeral(c);
    };
  }

  private static int skip(ChineseText text, int at) {
    if (text.isDigit(at)) {
      return text.digitsEnd(at);
    }
    return Math.max(at + 1, text.at(at) == '百' ? at + 1 : ChineseNumerals.runEnd(text, at));
  }

  /** Adds the figure that begins with the amount, and returns where the text goes on. */
  private int add(
      List<WrittenQuantity> found,
      ChineseText text,
      Amount amount,
      Optional<ChineseRange> pair,
      int floor) {
    Optional<ChineseRange> range = pair.or(() -> ChineseRange.read(text, amount, amounts));
    Amount last = range.map(ChineseRange::high).orElseGet(() -> counted(text, amount));
    int first = range.map(ChineseRange::first).orElse(amount.first());
    Optional<WordTable.Found<Qualifier>> before =
        ChineseHedges.before(text, first).filter(hedge -> hedge.edge() >= floor);
    Optional<WordTable.Found<Qualifier>> after = ChineseHedges.after(text, last.next());
    int to = after.map(WordTable.Found::edge).orElse(last.next());
    int hedged = before.map(WordTable.Found::edge).orElse(first);
    Per per = per(text, last, hedged, to, floor);
    boolean whole = per.first == 0 && isEnd(text, last, per.next);
    boolean statistic = range.isEmpty() && figure(text, last) == Figure.COUNT;
    if (!whole && !statistic && !isFigure(text, last, range.isPresent())) {
      return last.next();
    }
    boolean ratio = last.figure() == Figure.MONEY && isPerMoney(text, hedged);
    found.add(
        new WrittenQuantity(
            per.first,
            per.next,
            ratio ? Figure.MULTIPLE : figure(text, last),
            value(per.unit, amount, range),
            qualifier(last, before, after),
            ratio
                ? Optional.of(Unit.NUMBER)
                : per.unit.map(last::per).orElse(last).unit().map(UnitWord::unit),
            range.map(ChineseRange::problem).orElse(amount.problem())));
    return per.next;
  }

  /** A large number whose noun stands before it: 企业客户超过100万家, 用户约3500万. */
  private Amount counted(ChineseText text, Amount amount) {
    if (amount.unit().isPresent() || !(amount.form().isScaled() || isMeasured(text, amount))) {
      return amount;
    }
    int first =
        ChineseHedges.before(text, amount.first())
            .map(WordTable.Found::edge)
            .orElse(amount.first());
    int next = isMeasured(text, amount) ? amount.next() + 1 : amount.next();
    return vocabulary.nounBefore(text, first).map(n -> amount.with(n, next)).orElse(amount);
  }

  private static boolean isMeasured(ChineseText text, Amount amount) {
    return text.isOneOf(amount.next(), ChineseVocabulary.MEASURE_WORDS);
  }

  /** A thousand of anything with a measure word is a statistic, whatever it counts. */
  private static Figure figure(ChineseText text, Amount amount) {
    boolean plain = amount.unit().isEmpty() && !amount.form().inWords();
    return plain && isStatistic(text, amount) ? Figure.COUNT : amount.figure();
  }

  private static boolean isStatistic(ChineseText text, Amount amount) {
    boolean people = text.isOneOf(amount.next(), "名家台辆枚片颗座");
    boolean large = amount.number().value().compareTo(THOUSAND) >= 0;
    return people && large;
  }

  /** A measure word may stand for a noun that follows the text: 超过5000名 before 员工. */
  private static boolean isEnd(ChineseText text, Amount last, int next) {
    boolean measured = last.unit().isEmpty() && text.isOneOf(next, ChineseVocabulary.MEASURE_WORDS);
    return next == text.length() || (measured && next + 1 == text.length());
  }

  /** What an amount is given per, with the place of both: 每月 before it or /月 after it. */
  private record Per(int first, int next, Optional<Unit> unit) {}

  private Per per(ChineseText text, Amount last, int first, int next, int floor) {
    Per none = new Per(first, next, Optional.empty());
    if (!last.unit().map(UnitWord::isGivenPer).orElse(false)) {
      return none;
    }
    Optional<WordTable.Found<Unit>> before =
        vocabulary.perBefore(text, first).filter(per -> per.edge() >= floor);
    if (before.isPresent()) {
      return new Per(before.get().edge(), next, Optional.of(before.get().value()));
    }
    return vocabulary
        .perAfter(text, next)
        .map(per -> new Per(first, per.edge(), Optional.of(per.value())))
        .orElse(none);
  }

  private static WrittenValue value(
      Optional<Unit> divisor, Amount amount, Optional<ChineseRange> range) {
    if (range.isPresent()) {
      ChineseRange whole = divisor.map(range.get()::per).orElse(range.get());
      return new WrittenValue(whole.stated(), whole.tolerance(), Style.PROSE);
    }
    Amount whole = divisor.map(amount::per).orElse(amount);
    return new WrittenValue(whole.stated(), whole.tolerance(), Style.PROSE);
  }

  private static Qualifier qualifier(
      Amount last,
      Optional<WordTable.Found<Qualifier>> before,
      Optional<WordTable.Found<Qualifier>> after) {
    Qualifier inside = last.form().andMore() ? Qualifier.OVER : Qualifier.EXACT;
    return before.or(() -> after).map(WordTable.Found::value).orElse(inside);
  }

  /** Whether the amount is given for each dollar: 每1美元收入亏损0.69美元. */
  private static boolean isPerMoney(ChineseText text, int first) {
    for (int i = first - 1; i > first - LONGEST_CLAUSE && i > 1; i--) {
      if (text.isOneOf(i, CLAUSE_ENDS)) {
        return false;
      }
      boolean one = text.startsWith(i - 1, "1美元") || text.startsWith(i - 1, "一美元");
      if (one && ChineseAmounts.isPerOne(text, i - 1)) {
        return true;
      }
    }
    return false;
  }

  /** A bare number is reported only when it cannot be a small count, a year or a label. */
  private static boolean isFigure(ChineseText text, Amount amount, boolean range) {
    if (amount.unit().isPresent() || amount.form().isScaled() || amount.problem().isPresent()) {
      return true;
    }
    int end = text.digitsEnd(amount.first());
    String digits = text.text().substring(amount.first(), Math.max(end, amount.first()));
    boolean precise = digits.indexOf('.') > 0 || digits.indexOf(',') > 0;
    boolean label =
        text.isLatin(text.skipSpace(amount.next()))
            || text.isOneOf(amount.next(), "版节代章")
            || text.isLatin(text.spaceBefore(amount.first()) - 1)
            || text.endsWith(amount.first(), "版本");
    return precise && !label && !range;
  }
}
