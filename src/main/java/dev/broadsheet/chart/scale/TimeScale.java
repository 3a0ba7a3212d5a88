package dev.broadsheet.chart.scale;

import java.time.LocalDate;

/** Positions in proportion to days since 1970-01-01, proleptic ISO calendar. */
public record TimeScale(LocalDate first, LocalDate last, double rangeStart, double rangeEnd)
    implements Scale {
  @Override
  public double at(double epochDay) {
    double extent = last.toEpochDay() - (double) first.toEpochDay();
    if (extent == 0) {
      return (rangeStart + rangeEnd) / 2;
    }
    return rangeStart + (epochDay - first.toEpochDay()) / extent * (rangeEnd - rangeStart);
  }

  public double at(LocalDate date) {
    return at(date.toEpochDay());
  }

  @Override
  public double domainStart() {
    return first.toEpochDay();
  }

  @Override
  public double domainEnd() {
    return last.toEpochDay();
  }
}
