package dev.broadsheet.chart.mark;

import dev.broadsheet.chart.svg.Ink;
import dev.broadsheet.chart.svg.Shape;

/** One line across the plot at a value, such as the baseline. */
public record RuleMark(double value, Direction direction, Ink ink) implements Mark {
  @Override
  public void draw(Frame frame, Canvas canvas) {
    double at = frame.along(direction).at(value);
    Frame.Area area = frame.area();
    canvas.add(
        direction == Direction.HORIZONTAL
            ? Shape.Trace.line(at, area.top(), at, area.bottom(), ink)
            : Shape.Trace.line(area.left(), at, area.right(), at, ink));
  }
}
