package dev.broadsheet.data;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * ISO 8601 dates and moments with years of four digits, which is all that a site needs. Read
 * without the formats of the library, whose parser takes twenty times as long; a site has many
 * dates.
 */
public final class Dates {
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern MOMENT =
      Pattern.compile(
          "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2})");
  private static final int MINUTES_END = "2026-01-31T09:00".length();
  private static final int SECONDS_END = "2026-01-31T09:00:00".length();

  private Dates() {}

  static Optional<LocalDate> date(String text) {
    try {
      return DATE.matcher(text).matches() ? Optional.of(day(text)) : Optional.empty();
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  static Optional<Instant> instant(String text) {
    return moment(text).map(OffsetDateTime::toInstant);
  }

  /** A date and time with an offset, such as {@code 2026-01-31T09:00:00Z}; empty if it is none. */
  public static Optional<OffsetDateTime> moment(String text) {
    try {
      return MOMENT.matcher(text).matches() ? Optional.of(read(text)) : Optional.empty();
    } catch (DateTimeException noSuchMoment) {
      return Optional.empty();
    }
  }

  private static OffsetDateTime read(String text) {
    boolean seconds = text.charAt(MINUTES_END) == ':';
    LocalTime time =
        LocalTime.of(
            number(text, 11, 13), number(text, 14, 16), seconds ? number(text, 17, 19) : 0);
    ZoneOffset offset = ZoneOffset.of(text.substring(seconds ? SECONDS_END : MINUTES_END));
    return OffsetDateTime.of(day(text), time, offset);
  }

  private static LocalDate day(String text) {
    return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }
}
