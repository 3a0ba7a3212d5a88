package dev.broadsheet.quantity;

import dev.broadsheet.text.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes quantities, periods and dates for readers of one language. A quantity is rounded to the
 * digits that it supports, and to one more where the result begins with 1; a bound is rounded
 * outwards so that it stays true. Immutable and safe to share.
 */
public final class QuantityFormat {
  private static final Map<Language, QuantityFormat> FORMATS = new ConcurrentHashMap<>();

  private final LanguageWriter writer;

  private QuantityFormat(LanguageWriter writer) {
    this.writer = writer;
  }

  /**
   * The format of {@code language}.
   *
   * @throws IllegalArgumentException where there is none for it; see {@link Languages}
   */
  public static QuantityFormat of(Language language) {
    return FORMATS.computeIfAbsent(language, l -> new QuantityFormat(Languages.writer(l)));
  }

  /**
   * As {@link #of(Language)}: a unit carries its own words, so the registry makes no difference.
   */
  public static QuantityFormat of(Language language, Units units) {
    return of(language);
  }

  /**
   * The quantity with its hedge and unit: {@code up to $100 billion}, {@code $20–30bn}, 至少10吉瓦. In
   * {@link Style#NUMBER} without the unit.
   */
  public String format(Quantity quantity, Style style) {
    return writer.amount(RoundedAmount.of(quantity), style);
  }

  /** A period in a sentence: {@code third quarter of 2025}, 2025年第三季度. */
  public String format(Period period) {
    return format(period, Style.PROSE);
  }

  /** A period; in {@link Style#SHORT} as on an axis: {@code Q3 2025}, {@code 22 Sep 2025}. */
  public String format(Period period, Style style) {
    return writer.period(period, style);
  }

  /** A day: {@code 22 September 2025}, 2025年9月22日. */
  public String formatDate(LocalDate date) {
    return format(Period.of(date));
  }

  /** The unit by itself, for the head of a column: {@code $}, 美元, {@code GW}, 吉瓦. */
  public String unitLabel(Unit unit) {
    return writer.unitLabel(unit);
  }

  /**
   * How the ticks of an axis are written.
   *
   * @param maxAbs the largest magnitude on it, in base scale
   */
  public TickFormat tickFormat(Unit unit, BigDecimal maxAbs) {
    return writer.ticks(unit, maxAbs);
  }
}
