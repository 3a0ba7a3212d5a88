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
      String text = words.get("betweenEnds");
      items.add(new LegendItem(Encoding.HATCHED, text));
    }
    if (any(plan, d -> d.extent().kind() == Extent.Kind.AT_MOST)) {
      String text = words.get("ceiling");
      items.add(new LegendItem(Encoding.HATCHED, text));
    }
    // Within a stack the label says "over"; the next part stands where an arrow would point.
    boolean arrows = plan.type() != ChartType.STACKED_BAR;
    if (arrows && any(plan, d -> d.extent().kind() == Extent.Kind.AT_LEAST)) {
      String text = words.get("floor");
      items.add(new LegendItem(Encoding.ARROW, text));
    }
    if (any(plan, Datum::forecast)) {
      items.add(new LegendItem(Encoding.DASHED, words.get("targetOrProjection")));
    }
    if (!items.isEmpty()) {
      items.add(0, new LegendItem(Encoding.SOLID, words.get("amountGiven")));
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
