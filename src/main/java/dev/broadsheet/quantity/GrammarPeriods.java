package dev.broadsheet.quantity;

import dev.broadsheet.quantity.CalendarUnit.Length;
import java.util.List;
import java.util.Locale;

/**
 * Periods by the patterns of one grammar. In a pattern {@code {y}} is the year, {@code {m}} and
 * {@code {d}} numbers, {@code {month}} a name, {@code {n}} which of its kind and {@code {ordinal}}
 * the same in words.
 */
final class GrammarPeriods {
  private final Grammar grammar;

  GrammarPeriods(Grammar grammar) {
    this.grammar = grammar;
  }

  String format(Period period, Style style) {
    String to = format(period.to(), style);
    if (!period.isSpan()) {
      return to;
    }
    boolean years = period.from().length() == Length.YEAR && period.to().length() == Length.YEAR;
    String key = years ? "period.years" : "period.span" + suffix(style);
    String from = years ? Integer.toString(period.from().year()) : format(period.from(), style);
    return grammar.text(key).replace("{0}", from).replace("{1}", to);
  }

  private static String suffix(Style style) {
    return style == Style.PROSE ? "" : ".short";
  }

  private String format(CalendarUnit unit, Style style) {
    String kind = unit.length().name().toLowerCase(Locale.ROOT);
    String pattern = grammar.text("period." + kind + suffix(style));
    int month = unit.first().getMonthValue();
    int day = unit.first().getDayOfMonth();
    return pattern
        .replace("{y}", Integer.toString(unit.year()))
        .replace("{month}", name("months" + suffix(style), month))
        .replace("{m}", Integer.toString(month))
        .replace("{d}", day(day))
        .replace("{n}", Integer.toString(unit.number()))
        .replace("{ordinal}", name("ordinals." + kind, unit.number()));
  }

  /** The first of a month has a word of its own in some languages. */
  private String day(int day) {
    return day == 1 ? grammar.words().find("day.first").orElse("1") : Integer.toString(day);
  }

  private String name(String key, int number) {
    List<String> names = grammar.list(key);
    return number <= names.size() ? names.get(number - 1) : "";
  }
}
