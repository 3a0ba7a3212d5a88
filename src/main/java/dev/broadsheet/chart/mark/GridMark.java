package dev.broadsheet.chart.mark;

import dev.broadsheet.chart.svg.Ink;
import dev.broadsheet.chart.svg.Point;
import dev.broadsheet.chart.svg.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * Quiet lines at the ticks, across the direction of amounts; the one at zero is stronger.
 *
 * @param stretches where the lines are drawn; empty for the whole plot. Beside the bars only, where
 *     labels stand between them
 */
public record GridMark(List<Double> ticks, Direction direction, List<Stretch> stretches)
    implements Mark {
  public GridMark {
    ticks = List.copyOf(ticks);
    stretches = List.copyOf(stretches);
  }

  /** A grid whose lines cross the whole plot. */
  public GridMark(List<Double> ticks, Direction direction) {
    this(ticks, direction, List.of());
  }

  /** A part of each line, across the direction of amounts. */
  public record Stretch(double from, double to) {}

  @Override
  public void draw(Frame frame, Canvas canvas) {
    Frame.Area area = frame.area();
    boolean flat = direction == Direction.HORIZONTAL;
    Stretch whole =
        flat ? new Stretch(area.top(), area.bottom()) : new Stretch(area.left(), area.right());
    for (double tick : ticks) {
      Ink ink = tick == 0 ? Ink.AXIS : Ink.GRID;
      double at = frame.along(direction).at(tick);
      List<List<Point>> strokes = new ArrayList<>();
      for (Stretch part : stretches.isEmpty() ? List.of(whole) : stretches) {
        strokes.add(List.of(direction.point(at, part.from()), direction.point(at, part.to())));
      }
      canvas.add(new Shape.Trace(strokes, false, ink));
    }
  }
}
