package dev.broadsheet.chart.mark;

import dev.broadsheet.chart.svg.Ink;
import dev.broadsheet.chart.svg.Shape;
import java.util.List;

/** Quiet lines at the ticks, across the direction of amounts; the one at zero is stronger. */
public record GridMark(List<Double> ticks, Direction direction) implements Mark {
  public GridMark {
    ticks = List.copyOf(ticks);
  }

  @Override
  public void draw(Frame frame, Canvas canvas) {
    for (double tick : ticks) {
      Ink ink = tick == 0 ? Ink.AXIS : Ink.GRID;
      double at = frame.along(direction).at(tick);
      Frame.Area area = frame.area();
      canvas.add(
          direction == Direction.HORIZONTAL
              ? Shape.Trace.line(at, area.top(), at, area.bottom(), ink)
              : Shape.Trace.line(area.left(), at, area.right(), at, ink));
    }
  }
}
