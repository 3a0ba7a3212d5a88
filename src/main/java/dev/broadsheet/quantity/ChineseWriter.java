package dev.broadsheet.quantity;

import dev.broadsheet.quantity.CalendarUnit.Length;
import dev.broadsheet.text.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * Chinese in either script, with numbers as GB/T 15835-2011 has them: 万, 亿 and 万亿 (in traditional
 * script 萬, 億 and 兆) as the only scale words, the wave U+FF5E between the ends of a range, and 亿 or
 * % repeated at both.
 */
final class ChineseWriter implements LanguageWriter {
  private static final ScaledRange.Numerals NUMERALS = new ScaledRange.Numerals("", "1");
  private static final String WAVE = "\uFF5E";
  private static final String LONG_DASH = "\u2014";
  private static final BigDecimal SMALL_AXIS = new BigDecimal("1e5");

  private final Language language;
  private final LanguageData words;
  private final List<ScaleWord> scales;

  ChineseWriter(Language language) {
    this.language = language;
    this.words = LanguageData.of(language.tag());
    this.scales =
        Stream.of("1e12", "1e8", "1e4")
            .map(factor -> ScaleWord.of(factor, scale(factor), scale(factor)))
            .toList();
    this.last = named(Unit.NUMBER);
  }

  private String scale(String factor) {
    return words.first("scale." + factor);
  }

  /** The unit that was written last: the figures of a chart or a table mostly share one. */
  private volatile NamedUnit last;

  private record NamedUnit(Unit unit, ChineseUnit name) {}

  private NamedUnit named(Unit unit) {
    return new NamedUnit(unit, ChineseUnit.of(unit, language, words));
  }

  private ChineseUnit name(Unit unit) {
    NamedUnit found = last;
    if (found.unit() != unit && !isSame(found.unit(), unit)) {
      found = named(unit);
      last = found;
    }
    return found.name();
  }

  /** Two sheets may name units of things alike and translate them differently. */
  private static boolean isSame(Unit one, Unit other) {
    return one.equals(other)
        && other.over().stream().noneMatch(part -> part.kind() == UnitPart.Kind.NOUN)
        && other.under().stream().noneMatch(part -> part.kind() == UnitPart.Kind.NOUN);
  }

  @Override
  public String amount(RoundedAmount amount, Style style) {
    Qualifier qualifier = amount.qualifier();
    String hedge = qualifier == Qualifier.EXACT ? "" : words.first("qualifier." + qualifier.key());
    if (style == Style.NUMBER) {
      return hedge + joined(ScaledRange.of(amount, List.of(), NUMERALS), "");
    }
    ChineseUnit unit = name(amount.unit());
    List<ScaleWord> taken = unit.scales() ? scales : List.of();
    ScaledRange scaled = ScaledRange.of(amount, taken, NUMERALS);
    boolean unclear = unit.after().isEmpty() && isRepeated(scaled, "");
    ScaledRange range = unclear ? ScaledRange.of(amount, List.of(), NUMERALS) : scaled;
    return unit.per() + hedge + joined(range, unit.after());
  }

  private static String joined(ScaledRange range, String unit) {
    String high = range.high() + range.highScale().word();
    if (range.isOneNumber()) {
      return high + unit;
    }
    String low = range.low() + range.lowScale().word();
    return low + (isRepeated(range, unit) ? unit : "") + WAVE + high + unit;
  }

  /** 9600～3万英镑 would leave open whether the first number is in 万 too. */
  private static boolean isRepeated(ScaledRange range, String unit) {
    return unit.equals("%")
        || range.lowScale() != range.highScale() && range.lowScale() == ScaleWord.ONE;
  }

  @Override
  public String period(Period period, Style style) {
    String to = period(period.to());
    if (!period.isSpan()) {
      return to;
    }
    boolean years = period.from().length() == Length.YEAR && period.to().length() == Length.YEAR;
    String from = years ? Integer.toString(period.from().year()) : period(period.from());
    return from + LONG_DASH + to;
  }

  private String period(CalendarUnit unit) {
    String year = unit.year() + "年";
    int month = unit.first().getMonthValue();
    return switch (unit.length()) {
      case DAY -> year + month + "月" + unit.first().getDayOfMonth() + "日";
      case MONTH -> year + month + "月";
      case QUARTER ->
          year + "第" + words.list("quarters").get(unit.number() - 1) + words.first("quarter");
      case HALF -> year + words.list("halves").get(unit.number() - 1) + "半年";
      case YEAR -> year;
    };
  }

  @Override
  public String unitLabel(Unit unit) {
    return name(unit).label("");
  }

  @Override
  public TickFormat ticks(Unit unit, BigDecimal maxAbs) {
    ChineseUnit words = name(unit);
    if (!words.scales()) {
      String label = words.label("");
      return new TickFormat(unit.scale(), "", label, label, "");
    }
    BigDecimal largest = unit.fromBase(maxAbs);
    // 2500 is easier to read on an axis than 0.25万.
    ScaleWord scale =
        largest.compareTo(SMALL_AXIS) < 0 ? ScaleWord.ONE : ScaleWord.fitting(largest, scales);
    String label = words.label(scale.word());
    return new TickFormat(scale.factor().multiply(unit.scale()), "", label, label, "");
  }
}
