package dev.broadsheet.chart.scale;

/**
 * Equal bands for categories, numbered from zero, with a gap between neighbours and half a gap at
 * each end.
 *
 * @param count number of bands, at least one
 * @param gap the part of a step that stays empty, 0 to below 1
 */
public record BandScale(int count, double rangeStart, double rangeEnd, double gap)
    implements Scale {
  public BandScale {
    if (count < 1 || gap < 0 || gap >= 1) {
      throw new IllegalArgumentException("no bands: " + count + ", gap " + gap);
    }
  }

  /** From the start of one band to the start of the next. */
  public double step() {
    return (rangeEnd - rangeStart) / count;
  }

  /** The width of a band. */
  public double bandwidth() {
    return step() * (1 - gap);
  }

  /** Where a band starts. */
  public double start(int index) {
    return rangeStart + step() * (index + gap / 2);
  }

  /** The middle of a band. */
  @Override
  public double at(double index) {
    return rangeStart + step() * (index + 0.5);
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
