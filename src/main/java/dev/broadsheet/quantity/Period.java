package dev.broadsheet.quantity;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch of the calendar, as exact as its source gave it: a day, month, quarter, half or year,
 * or all from one of them to another. Written as in ISO 8601, with {@code 2025-Q3} and {@code
 * 2025-H1} for quarters and halves: {@code 2025-09-22}, {@code 2025}, {@code 2025/2029}. Ordered by
 * last day, then first.
 */
public record Period(CalendarUnit from, CalendarUnit to) implements Comparable<Period> {
  public Period {
    if (to.last().isBefore(from.first())) {
      throw new IllegalArgumentException("a period that ends before it begins");
    }
  }

  public static Period of(LocalDate day) {
    CalendarUnit unit = CalendarUnit.day(day);
    return new Period(unit, unit);
  }

  /** Empty when {@code text} is not a period. */
  public static Optional<Period> parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return CalendarUnit.parse(text).map(unit -> new Period(unit, unit));
    }
    Optional<CalendarUnit> from = CalendarUnit.parse(text.substring(0, slash));
    Optional<CalendarUnit> to = CalendarUnit.parse(text.substring(slash + 1));
    boolean forward =
        from.isPresent() && to.isPresent() && !to.get().last().isBefore(from.get().first());
    return forward ? Optional.of(new Period(from.get(), to.get())) : Optional.empty();
  }

  public LocalDate first() {
    return from.first();
  }

  public LocalDate last() {
    return to.last();
  }

  /** Whether this runs from one named stretch to another. */
  public boolean isSpan() {
    return !from.equals(to);
  }

  @Override
  public int compareTo(Period other) {
    int byLast = last().compareTo(other.last());
    return byLast != 0 ? byLast : first().compareTo(other.first());
  }

  @Override
  public String toString() {
    return isSpan() ? from + "/" + to : from.toString();
  }
}
