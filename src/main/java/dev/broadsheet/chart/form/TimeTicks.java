package dev.broadsheet.chart.form;

import dev.broadsheet.chart.mark.Frame;
import dev.broadsheet.chart.mark.HorizontalAxisMark;
import dev.broadsheet.chart.mark.HorizontalAxisMark.Label;
import java.util.ArrayList;
import java.util.List;

/** Labels under a time axis, at figures: all of them, or every second, third ... that has room. */
final class TimeTicks {
  private static final int MOST = 6;

  private TimeTicks() {}

  static HorizontalAxisMark of(Timing timing, Frame frame, double width, double baseline) {
    int size = timing.size();
    int fewest = Math.max(1, (size + MOST - 1) / MOST);
    for (int every = fewest; every <= size; every++) {
      List<Label> labels = new ArrayList<>();
      for (int i = (size - 1) % every; i < size; i += every) {
        labels.add(new Label(timing.day(i), timing.label(i)));
      }
      HorizontalAxisMark axis = new HorizontalAxisMark(labels, baseline);
      if (axis.fits(frame, width)) {
        return axis;
      }
    }
    return new HorizontalAxisMark(List.of(), baseline);
  }
}
