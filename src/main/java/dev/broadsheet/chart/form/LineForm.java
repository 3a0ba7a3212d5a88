package dev.broadsheet.chart.form;

import dev.broadsheet.chart.layout.TextMeasure;
import dev.broadsheet.chart.mark.AreaMark;
import dev.broadsheet.chart.mark.Canvas;
import dev.broadsheet.chart.mark.Direction;
import dev.broadsheet.chart.mark.Frame;
import dev.broadsheet.chart.mark.GridMark;
import dev.broadsheet.chart.mark.LineMark;
import dev.broadsheet.chart.mark.RuleMark;
import dev.broadsheet.chart.mark.VerticalAxisMark;
import dev.broadsheet.chart.scale.Scale;
import dev.broadsheet.chart.scale.TimeScale;
import dev.broadsheet.chart.spec.Axis;
import dev.broadsheet.chart.spec.Datum;
import dev.broadsheet.chart.spec.Group;
import dev.broadsheet.chart.svg.Anchor;
import dev.broadsheet.chart.svg.Ink;
import dev.broadsheet.chart.svg.Scene;
import dev.broadsheet.chart.svg.Shape;
import dev.broadsheet.chart.svg.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Series over time: solid where actual, dashed where forecast, named at their ends. */
final class LineForm implements ChartForm {
  private static final int FEW_POINTS = 12;
  private static final double TOP = 34;

  private final boolean area;

  LineForm(boolean area) {
    this.area = area;
  }

  @Override
  public Scene lay(Board board) {
    Axis axis = board.plan().axis();
    List<Group> groups = board.plan().groups();
    List<Datum> data = board.plan().data();
    Canvas canvas = new Canvas(board.width());
    Domain domain = Domain.of(RowData.extents(data), axis);
    AxisTicks ticks = AxisTicks.vertical(axis, domain.low(), domain.high(), 5);
    EndLabels ends = new EndLabels(board, groups);
    double bottom = TOP + (board.isWide() ? 240 : 190);
    Timing timing = new Timing(data);
    double left = widest(ticks) + 12;
    double right = board.width() - Math.max(ends.width(), 10);
    Scale x = new TimeScale(timing.first(), timing.last(), left, right);
    double first = ticks.values().get(0);
    double last = ticks.values().get(ticks.values().size() - 1);
    Scale y = RowPicture.scale(axis, new Domain(first, last), bottom, TOP);
    Frame frame = new Frame(x, y, new Frame.Area(0, TOP, right + 6, bottom));
    new GridMark(ticks.values(), Direction.VERTICAL).draw(frame, canvas);
    Optional<Double> divide = divide(groups);
    divide.ifPresent(day -> divider(board, day, frame, canvas));
    for (int i = 0; i < groups.size(); i++) {
      series(groups.get(i), i, frame, canvas);
    }
    ends.draw(frame, canvas);
    new VerticalAxisMark(ticks.labels()).draw(frame, canvas);
    new PointLabels(board, canvas, frame).draw(groups);
    double baseline = bottom + 6 + Type.TICK.ascent();
    TimeTicks.of(timing, frame, board.width(), baseline).draw(frame, canvas);
    return canvas.scene(RowPicture.axisNote(board, canvas, baseline) + Type.TICK.descent() + 2);
  }

  private static double widest(AxisTicks ticks) {
    return ticks.labels().stream()
        .mapToDouble(label -> TextMeasure.width(label.text(), Type.TICK))
        .max()
        .orElse(0);
  }

  /** The vertices of a series. */
  static List<LineMark.Vertex> vertices(Group group) {
    List<LineMark.Vertex> vertices = new ArrayList<>(group.data().size());
    for (Datum datum : group.data()) {
      vertices.add(new LineMark.Vertex(datum.day(), datum.extent(), datum.forecast()));
    }
    return vertices;
  }

  private void series(Group group, int hue, Frame frame, Canvas canvas) {
    List<LineMark.Vertex> vertices = vertices(group);
    if (area) {
      new AreaMark(vertices, hue).draw(frame, canvas);
    }
    new LineMark(vertices, hue, group.data().size() <= FEW_POINTS).draw(frame, canvas);
  }

  /** Where the forecast begins: half-way from the last actual figure to the first forecast. */
  private static Optional<Double> divide(List<Group> groups) {
    double actual = Double.NEGATIVE_INFINITY;
    double forecast = Double.POSITIVE_INFINITY;
    for (Group group : groups) {
      for (Datum datum : group.data()) {
        if (datum.forecast()) {
          forecast = Math.min(forecast, datum.day());
        } else {
          actual = Math.max(actual, datum.day());
        }
      }
    }
    boolean both = Double.isFinite(actual) && Double.isFinite(forecast) && actual < forecast;
    return both ? Optional.of((actual + forecast) / 2) : Optional.empty();
  }

  private static void divider(Board board, double day, Frame frame, Canvas canvas) {
    new RuleMark(day, Direction.HORIZONTAL, Ink.DIVIDER).draw(frame, canvas);
    String text = board.words().forecast();
    Shape.Words after =
        Canvas.words(text, frame.x().at(day) + 5, TOP - 20, Anchor.START, Type.NOTE);
    if (canvas.isFree(after)) {
      canvas.text(after);
    } else {
      canvas.text(text, board.width(), TOP - 20, Anchor.END, Type.NOTE);
    }
  }
}
