package dev.broadsheet.chart.scale;

import java.time.LocalDate;

/**
 * Positions in proportion to days since 1970-01-01, proleptic ISO calendar.
 *
 * @param domainStart the first day
 * @param domainEnd the last day
 */
public record TimeScale(double domainStart, double domainEnd, double rangeStart, double rangeEnd)
    implements Scale {
  public TimeScale(LocalDate first, LocalDate last, double rangeStart, double rangeEnd) {
    this(first.toEpochDay(), last.toEpochDay(), rangeStart, rangeEnd);
  }

  @Override
  public double at(double epochDay) {
    double extent = domainEnd - domainStart;
    if (extent == 0) {
      return (rangeStart + rangeEnd) / 2;
    }
    return rangeStart + (epochDay - domainStart) / extent * (rangeEnd - rangeStart);
  }

  public double at(LocalDate date) {
    return at(date.toEpochDay());
  }
}
