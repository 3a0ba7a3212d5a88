package dev.broadsheet.chart.spec;

import dev.broadsheet.chart.mark.Extent;
import java.util.ArrayList;
import java.util.List;

/** The arithmetic of a waterfall: the first and the last item are totals, the others changes. */
public final class WaterfallSteps {
  private static final double SLACK = 0.02;

  private WaterfallSteps() {}

  /** Whether an item stands on zero. */
  public static boolean isTotal(int index, List<Datum> data) {
    return index == 0 || index == data.size() - 1;
  }

  /** What is reached after each item. A range that is changed by a range is their sum. */
  public static List<Extent> levels(List<Datum> data) {
    List<Extent> levels = new ArrayList<>();
    for (int i = 0; i < data.size(); i++) {
      Extent own = data.get(i).extent();
      levels.add(isTotal(i, data) ? own : plus(levels.get(i - 1), own));
    }
    return levels;
  }

  private static Extent plus(Extent level, Extent change) {
    if (level.isMissing() || change.isMissing()) {
      return level;
    }
    return Extent.range(level.low() + change.low(), level.high() + change.high());
  }

  /** Whether the steps lead to the last item, within what rounding allows. */
  static boolean addUp(List<Datum> data) {
    if (data.size() < 3 || data.stream().anyMatch(d -> d.extent().isMissing())) {
      return true;
    }
    Extent reached = levels(data).get(data.size() - 2);
    Extent total = data.get(data.size() - 1).extent();
    double slack = SLACK * Math.max(Math.abs(total.high()), Math.abs(total.low()));
    return switch (total.kind()) {
      case AT_LEAST -> reached.high() >= total.low() - slack;
      case AT_MOST -> reached.low() <= total.high() + slack;
      default -> reached.low() <= total.high() + slack && total.low() <= reached.high() + slack;
    };
  }
}
