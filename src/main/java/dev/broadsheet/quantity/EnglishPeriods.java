package dev.broadsheet.quantity;

import dev.broadsheet.quantity.CalendarUnit.Length;
import java.util.List;

/** Periods in English, day before month. */
final class EnglishPeriods {
  private static final String DASH = "\u2013";

  private final List<String> months;
  private final List<String> shortMonths;
  private final List<String> ordinals;

  EnglishPeriods(LanguageData words) {
    this.months = words.list("months");
    this.shortMonths = words.list("months.short");
    this.ordinals = words.list("quarters");
  }

  String format(Period period, Style style) {
    String to = format(period.to(), style);
    if (!period.isSpan()) {
      return to;
    }
    boolean years = period.from().length() == Length.YEAR && period.to().length() == Length.YEAR;
    String joint = years ? DASH : style == Style.PROSE ? " to " : " " + DASH + " ";
    return format(period.from(), style) + joint + to;
  }

  private String format(CalendarUnit unit, Style style) {
    boolean prose = style == Style.PROSE;
    String year = Integer.toString(unit.year());
    return switch (unit.length()) {
      case DAY -> unit.first().getDayOfMonth() + " " + month(unit, prose) + " " + year;
      case MONTH -> month(unit, prose) + " " + year;
      case QUARTER ->
          prose ? ordinal(unit) + " quarter of " + year : "Q" + unit.number() + " " + year;
      case HALF -> prose ? ordinal(unit) + " half of " + year : "H" + unit.number() + " " + year;
      case YEAR -> year;
    };
  }

  private String month(CalendarUnit unit, boolean prose) {
    return (prose ? months : shortMonths).get(unit.first().getMonthValue() - 1);
  }

  private String ordinal(CalendarUnit unit) {
    return ordinals.get(unit.number() - 1);
  }
}
