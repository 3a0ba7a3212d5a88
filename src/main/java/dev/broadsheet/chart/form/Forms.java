package dev.broadsheet.chart.form;

import dev.broadsheet.chart.spec.ChartType;

/** Which form draws which type of chart. A new form is one new file and one line here. */
public final class Forms {
  private Forms() {}

  public static ChartForm of(ChartType type) {
    return switch (type) {
      case RANGE_BAR, BAR -> new BarForm();
      case COLUMN -> new ColumnForm();
      case INTERVAL, DOT -> new IntervalForm();
      case WATERFALL -> new WaterfallForm();
      case BIG_NUMBER -> new BigNumberForm();
      case TABLE_BARS -> new TableBarsForm();
      case LINE -> new LineForm(false);
      case AREA -> new LineForm(true);
      case SLOPE -> new SlopeForm();
      case SMALL_MULTIPLES -> new SmallMultiplesForm();
      case SPARKLINE -> new SparklineForm();
      case STACKED_BAR -> new StackedBarForm();
      case DUMBBELL -> new DumbbellForm();
      case TIMELINE -> new TimelineForm();
      case FLOW -> new FlowForm();
    };
  }
}
