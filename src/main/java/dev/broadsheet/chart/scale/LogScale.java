package dev.broadsheet.chart.scale;

/**
 * Positions in proportion to the logarithm of values, all of which are above zero.
 *
 * @param domainStart above zero
 */
public record LogScale(double domainStart, double domainEnd, double rangeStart, double rangeEnd)
    implements Scale {
  public LogScale {
    if (!(domainStart > 0) || !(domainEnd >= domainStart)) {
      throw new IllegalArgumentException("no log domain: " + domainStart + " to " + domainEnd);
    }
  }

  @Override
  public double at(double value) {
    double extent = Math.log(domainEnd / domainStart);
    if (extent == 0) {
      return rangeStart;
    }
    double clamped = Math.max(value, domainStart);
    return rangeStart + Math.log(clamped / domainStart) / extent * (rangeEnd - rangeStart);
  }
}
