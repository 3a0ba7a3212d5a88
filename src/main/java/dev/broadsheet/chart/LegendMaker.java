package dev.broadsheet.chart;

import dev.broadsheet.chart.LegendItem.Encoding;
import dev.broadsheet.chart.mark.Extent;
import dev.broadsheet.chart.spec.ChartPlan;
import dev.broadsheet.chart.spec.ChartType;
import dev.broadsheet.chart.spec.Datum;
import dev.broadsheet.chart.spec.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Explains hatching, dashes and arrows where a chart uses them. */
final class LegendMaker {
  private LegendMaker() {}

  static List<LegendItem> of(ChartPlan plan) {
    if (plan.type() == ChartType.BIG_NUMBER || plan.type() == ChartType.TIMELINE) {
      return List.of();
    }
    Words words = plan.words();
    List<LegendItem> items = new ArrayList<>();
    if (any(plan, d -> d.extent().kind() == Extent.Kind.RANGE)) {
      String text = words.pick("between the lowest and highest figure given", "介于最低值与最高值之间");
      items.add(new LegendItem(Encoding.HATCHED, text));
    }
    if (any(plan, d -> d.extent().kind() == Extent.Kind.AT_MOST)) {
      String text = words.pick("a ceiling: up to this much", "上限：最多达到此数");
      items.add(new LegendItem(Encoding.HATCHED, text));
    }
    // Within a stack the label says "over"; the next part stands where an arrow would point.
    boolean arrows = plan.type() != ChartType.STACKED_BAR;
    if (arrows && any(plan, d -> d.extent().kind() == Extent.Kind.AT_LEAST)) {
      String text = words.pick("at least this much, no upper end given", "至少达到此数，未给出上限");
      items.add(new LegendItem(Encoding.ARROW, text));
    }
    if (any(plan, Datum::forecast)) {
      items.add(new LegendItem(Encoding.DASHED, words.pick("target or projection", "目标或预测")));
    }
    if (!items.isEmpty()) {
      items.add(0, new LegendItem(Encoding.SOLID, words.pick("amount given", "已给出的数额")));
    }
    return items;
  }

  private static boolean any(ChartPlan plan, Predicate<Datum> test) {
    for (Datum datum : plan.data()) {
      if (test.test(datum)) {
        return true;
      }
    }
    return false;
  }
}
