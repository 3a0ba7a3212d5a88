package dev.broadsheet.chart.scale;

/**
 * Positions in proportion to values. A domain without extent maps to the start of the range.
 *
 * @param domainStart value at {@code rangeStart}
 * @param domainEnd value at {@code rangeEnd}
 */
public record LinearScale(double domainStart, double domainEnd, double rangeStart, double rangeEnd)
    implements Scale {
  @Override
  public double at(double value) {
    double extent = domainEnd - domainStart;
    if (extent == 0) {
      return rangeStart;
    }
    return rangeStart + (value - domainStart) / extent * (rangeEnd - rangeStart);
  }
}
