package dev.broadsheet.chart.scale;

/** Evenly spaced points for categories, numbered from zero; a single one stands in the middle. */
public record PointScale(int count, double rangeStart, double rangeEnd) implements Scale {
  public PointScale {
    if (count < 1) {
      throw new IllegalArgumentException("no points");
    }
  }

  @Override
  public double at(double index) {
    if (count == 1) {
      return (rangeStart + rangeEnd) / 2;
    }
    return rangeStart + index / (count - 1) * (rangeEnd - rangeStart);
  }

  @Override
  public double domainStart() {
    return 0;
  }

  @Override
  public double domainEnd() {
    return count - 1;
  }
}
