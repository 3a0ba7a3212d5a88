package dev.broadsheet.chart.spec;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The types of chart, and where each finds its figures. */
public enum ChartType {
  RANGE_BAR(Source.ITEMS, Base.ZERO),
  BAR(Source.ITEMS, Base.ZERO),
  COLUMN(Source.ITEMS, Base.ZERO),
  INTERVAL(Source.ITEMS, Base.FREE),
  DOT(Source.ITEMS, Base.FREE),
  WATERFALL(Source.ITEMS, Base.ZERO),
  BIG_NUMBER(Source.ITEMS, Base.NONE),
  TABLE_BARS(Source.ITEMS, Base.ZERO),
  LINE(Source.SERIES, Base.FREE),
  AREA(Source.SERIES, Base.ZERO),
  SLOPE(Source.SERIES, Base.FREE),
  SMALL_MULTIPLES(Source.SERIES, Base.ZERO),
  SPARKLINE(Source.SERIES, Base.FREE),
  STACKED_BAR(Source.BARS, Base.ZERO),
  DUMBBELL(Source.PAIRS, Base.FREE),
  TIMELINE(Source.TIMELINE, Base.NONE),
  FLOW(Source.LINKS, Base.ZERO);

  /** The key under which the figures are named. */
  enum Source {
    ITEMS,
    SERIES,
    BARS,
    PAIRS,
    TIMELINE,
    LINKS
  }

  /** Whether the axis must begin at zero. */
  enum Base {
    ZERO,
    FREE,
    NONE
  }

  private final Source source;
  private final Base base;

  ChartType(Source source, Base base) {
    this.source = source;
    this.base = base;
  }

  /** The word in a fact sheet. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Source source() {
    return source;
  }

  /** Whether an editor may cut the axis, or make it logarithmic. */
  boolean mayLeaveZero() {
    return mayCutAxis();
  }

  /** Whether the axis may begin above zero. */
  public boolean mayCutAxis() {
    return base == Base.FREE;
  }

  /** Whether figures stand at their dates. */
  public boolean isTimed() {
    return source == Source.SERIES;
  }

  /** Whether all amounts stand on one scale. */
  boolean hasAxis() {
    return base != Base.NONE;
  }

  public static List<String> keys() {
    return Arrays.stream(values()).map(ChartType::key).toList();
  }

  /** The type of a key; {@code arrow} is another word for a dumbbell. */
  public static Optional<ChartType> find(String key) {
    if (key.equals("arrow")) {
      return Optional.of(DUMBBELL);
    }
    return Arrays.stream(values()).filter(type -> type.key().equals(key)).findFirst();
  }
}
