package dev.broadsheet.chart.mark;

import dev.broadsheet.chart.svg.Ink;
import dev.broadsheet.chart.svg.Shape;
import java.util.List;

/** A quiet line across the plot for each row, on which points and ranges lie. */
public record TrackMark(List<Double> rows) implements Mark {
  public TrackMark {
    rows = List.copyOf(rows);
  }

  @Override
  public void draw(Frame frame, Canvas canvas) {
    for (double y : rows) {
      canvas.add(Shape.Trace.line(frame.area().left(), y, frame.area().right(), y, Ink.GRID));
    }
  }
}
