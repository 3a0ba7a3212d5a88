package dev.broadsheet.chart.form;

import dev.broadsheet.chart.mark.Frame;
import dev.broadsheet.chart.mark.HorizontalAxisMark;
import dev.broadsheet.chart.mark.HorizontalAxisMark.Label;
import dev.broadsheet.chart.scale.Ticks;
import dev.broadsheet.chart.spec.Axis;
import java.util.ArrayList;
import java.util.List;

/** The ticks of an axis of amounts: as many round values as have room, the last with the unit. */
record AxisTicks(List<Label> labels) {
  private static final int MOST = 6;
  private static final double LEAST_SPACING = 26;

  AxisTicks {
    labels = List.copyOf(labels);
  }

  List<Double> values() {
    return labels.stream().map(Label::value).toList();
  }

  /** Ticks inside a horizontal scale's domain whose labels do not touch, at {@code baseline}. */
  static AxisTicks horizontal(Axis axis, Frame frame, double width, double baseline) {
    double low = frame.x().domainStart();
    double high = frame.x().domainEnd();
    int most = (int) (frame.area().width() / LEAST_SPACING);
    for (int count = Math.max(2, Math.min(MOST - 1, most)); count >= 2; count--) {
      AxisTicks ticks =
          new AxisTicks(labels(axis, inside(around(axis, low, high, count), low, high)));
      if (new HorizontalAxisMark(ticks.labels, baseline).fits(frame, width)) {
        return ticks;
      }
    }
    return new AxisTicks(List.of());
  }

  /** Ticks that enclose a vertical domain. */
  static AxisTicks vertical(Axis axis, double low, double high, int most) {
    return new AxisTicks(labels(axis, around(axis, low, high, Math.min(MOST, most))));
  }

  private static List<Double> around(Axis axis, double low, double high, int count) {
    return axis.log() ? Ticks.powers(low, high) : Ticks.around(low, high, count);
  }

  private static List<Double> inside(List<Double> ticks, double low, double high) {
    double slack = (high - low) * 1e-9;
    return ticks.stream().filter(t -> t >= low - slack && t <= high + slack).toList();
  }

  private static List<Label> labels(Axis axis, List<Double> values) {
    List<Label> labels = new ArrayList<>();
    int last = values.size() - 1;
    // "$0bn" says little: below zero the unit goes to the lowest tick.
    int named = last > 0 && values.get(last) == 0 ? 0 : last;
    for (int i = 0; i < values.size(); i++) {
      double value = values.get(i);
      labels.add(new Label(value, i == named ? axis.tickWithUnit(value) : axis.tick(value)));
    }
    return labels;
  }
}
