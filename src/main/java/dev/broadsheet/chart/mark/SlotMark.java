package dev.broadsheet.chart.mark;

import dev.broadsheet.chart.svg.Ink;
import dev.broadsheet.chart.svg.Shape;
import java.util.List;

/**
 * The empty place of an amount that nobody has published: a dotted stop at zero, beside which the
 * words stand.
 *
 * @param across where each slot starts across the direction of amounts
 */
public record SlotMark(List<Double> across, double thickness, Direction direction) implements Mark {
  public SlotMark {
    across = List.copyOf(across);
  }

  @Override
  public void draw(Frame frame, Canvas canvas) {
    double zero = frame.along(direction).at(Math.max(0, frame.along(direction).domainStart()));
    for (double start : across) {
      Shape shape =
          direction == Direction.HORIZONTAL
              ? Shape.Trace.line(zero, start, zero, start + thickness, Ink.SLOT)
              : Shape.Trace.line(start, zero, start + thickness, zero, Ink.SLOT);
      canvas.add(shape);
    }
  }
}
