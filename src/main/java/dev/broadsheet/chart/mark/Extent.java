package dev.broadsheet.chart.mark;

/**
 * What is known of one amount, in the axis' own scale. There is no midpoint: a range is its ends.
 *
 * @param kind which of the two ends are known
 * @param low the low end, and of a point the value; 0 where it is not known
 * @param high the high end, and of a point the value; 0 where it is not known
 */
public record Extent(Kind kind, double low, double high) {

  /** Which ends are known. */
  public enum Kind {
    POINT,
    RANGE,
    /** "Over", "at least": the low end alone. */
    AT_LEAST,
    /** "Up to", "under": the high end alone. */
    AT_MOST,
    /** Not disclosed. */
    MISSING
  }

  public static final Extent MISSING = new Extent(Kind.MISSING, 0, 0);

  public Extent {
    if (!Double.isFinite(low) || !Double.isFinite(high) || low > high) {
      throw new IllegalArgumentException("no extent: " + low + " to " + high);
    }
  }

  public static Extent point(double value) {
    return new Extent(Kind.POINT, value, value);
  }

  public static Extent range(double low, double high) {
    return low == high ? point(low) : new Extent(Kind.RANGE, low, high);
  }

  public static Extent atLeast(double low) {
    return new Extent(Kind.AT_LEAST, low, low);
  }

  public static Extent atMost(double high) {
    return new Extent(Kind.AT_MOST, high, high);
  }

  public boolean isMissing() {
    return kind == Kind.MISSING;
  }

  public boolean isPoint() {
    return kind == Kind.POINT;
  }

  /** Whether part of it is hatched: a range, or all that lies under a ceiling. */
  public boolean isHatched() {
    return kind == Kind.RANGE || kind == Kind.AT_MOST;
  }

  /** The end further from zero. */
  public double far() {
    return Math.abs(low) > Math.abs(high) ? low : high;
  }

  /** The end nearer to zero; zero itself for a ceiling and for a range that spans it. */
  public double near() {
    if (kind == Kind.AT_MOST || (low < 0 && high > 0)) {
      return 0;
    }
    return Math.abs(low) > Math.abs(high) ? high : low;
  }
}
