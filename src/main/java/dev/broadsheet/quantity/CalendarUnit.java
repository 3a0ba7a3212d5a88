package dev.broadsheet.quantity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One day, month, quarter, half or year of the calendar.
 *
 * @param first its first day
 */
public record CalendarUnit(Length length, LocalDate first) {
  /** How long a calendar unit is. */
  public enum Length {
    DAY(0),
    MONTH(1),
    QUARTER(3),
    HALF(6),
    YEAR(12);

    private final int months;

    Length(int months) {
      this.months = months;
    }
  }

  public CalendarUnit {
    boolean starts =
        length == Length.DAY
            || (first.getDayOfMonth() == 1 && (first.getMonthValue() - 1) % length.months == 0);
    if (!starts || first.getYear() < 1 || first.getYear() > 9999) {
      throw new IllegalArgumentException("no " + length + " begins on " + first);
    }
  }

  static CalendarUnit day(LocalDate date) {
    return new CalendarUnit(Length.DAY, date);
  }

  static Optional<CalendarUnit> parse(String text) {
    try {
      return match(text);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<CalendarUnit> match(String text) {
    if (!digits(text, 0, 4)) {
      return Optional.empty();
    }
    int year = Integer.parseInt(text.substring(0, 4));
    if (year == 0) {
      return Optional.empty();
    }
    if (text.length() == 4) {
      return Optional.of(new CalendarUnit(Length.YEAR, LocalDate.of(year, 1, 1)));
    }
    if (text.charAt(4) != '-') {
      return Optional.empty();
    }
    if (text.length() == 7) {
      return partOfYear(year, text.substring(5));
    }
    boolean day =
        text.length() == 10 && digits(text, 5, 7) && text.charAt(7) == '-' && digits(text, 8, 10);
    return day
        ? Optional.of(day(LocalDate.of(year, number(text, 5), number(text, 8))))
        : Optional.empty();
  }

  private static Optional<CalendarUnit> partOfYear(int year, String part) {
    int number = part.charAt(1) - '0';
    if (part.charAt(0) == 'Q' && number >= 1 && number <= 4) {
      return Optional.of(new CalendarUnit(Length.QUARTER, LocalDate.of(year, 3 * number - 2, 1)));
    }
    if (part.charAt(0) == 'H' && number >= 1 && number <= 2) {
      return Optional.of(new CalendarUnit(Length.HALF, LocalDate.of(year, 6 * number - 5, 1)));
    }
    return digits(part, 0, 2)
        ? Optional.of(new CalendarUnit(Length.MONTH, LocalDate.of(year, number(part, 0), 1)))
        : Optional.empty();
  }

  private static int number(String text, int from) {
    return Integer.parseInt(text.substring(from, from + 2));
  }

  private static boolean digits(String text, int from, int to) {
    if (text.length() < to) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  public LocalDate last() {
    if (length == Length.DAY) {
      return first;
    }
    LocalDate month = first.plusMonths(length.months - 1L);
    return month.withDayOfMonth(month.lengthOfMonth());
  }

  public int year() {
    return first.getYear();
  }

  /** Which of its kind in the year: the month 1-12, the quarter 1-4, the half 1-2; 1 for a year. */
  public int number() {
    return length == Length.DAY
        ? first.getDayOfYear()
        : (first.getMonthValue() - 1) / length.months + 1;
  }

  @Override
  public String toString() {
    return switch (length) {
      case DAY -> first.toString();
      case MONTH -> first.toString().substring(0, 7);
      case QUARTER -> first.toString().substring(0, 4) + "-Q" + number();
      case HALF -> first.toString().substring(0, 4) + "-H" + number();
      case YEAR -> first.toString().substring(0, 4);
    };
  }

  // Spelt out, as is hashCode: the quick compiler takes its time over what a record has by itself.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CalendarUnit unit && unit.length == length && unit.first.equals(first);
  }

  @Override
  public int hashCode() {
    return 31 * first.hashCode() + length.ordinal();
  }
}
