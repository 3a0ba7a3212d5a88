package dev.broadsheet.chart.mark;

import dev.broadsheet.chart.svg.Ink;
import dev.broadsheet.chart.svg.Shape;
import java.util.List;

/** Quiet lines at the ticks, across the direction of amounts; the one at zero is stronger. */
public record GridMark(List<Double> ticks, Direction direction, List<Stretch> axis)
    implements Mark {
  public GridMark {
    ticks = List.copyOf(ticks);
    axis = List.copyOf(axis);
  }

  /** A grid whose line at zero crosses the whole plot. */
  public GridMark(List<Double> ticks, Direction direction) {
    this(ticks, direction, List.of());
  }

  /** A part of the line at zero. */
  public record Stretch(double from, double to) {}

  @Override
  public void draw(Frame frame, Canvas canvas) {
    for (double tick : ticks) {
      if (tick == 0 && !axis.isEmpty()) {
        drawAxis(frame, canvas);
        continue;
      }
      Ink ink = tick == 0 ? Ink.AXIS : Ink.GRID;
      double at = frame.along(direction).at(tick);
      Frame.Area area = frame.area();
      canvas.add(
          direction == Direction.HORIZONTAL
              ? Shape.Trace.line(at, area.top(), at, area.bottom(), ink)
              : Shape.Trace.line(area.left(), at, area.right(), at, ink));
    }
  }

  /** The line at zero beside bars only, where labels stand between them. */
  private void drawAxis(Frame frame, Canvas canvas) {
    double at = frame.along(direction).at(0);
    for (Stretch part : axis) {
      canvas.add(
          direction == Direction.HORIZONTAL
              ? Shape.Trace.line(at, part.from(), at, part.to(), Ink.AXIS)
              : Shape.Trace.line(part.from(), at, part.to(), at, Ink.AXIS));
    }
  }
}
