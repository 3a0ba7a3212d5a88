package dev.broadsheet.chart.mark;

import dev.broadsheet.chart.svg.Anchor;
import dev.broadsheet.chart.svg.Type;
import java.util.List;

/** Labels that stand on the grid lines at the left side of the picture, as newspapers set them. */
public record VerticalAxisMark(List<HorizontalAxisMark.Label> labels) implements Mark {
  public VerticalAxisMark {
    labels = List.copyOf(labels);
  }

  @Override
  public void draw(Frame frame, Canvas canvas) {
    for (HorizontalAxisMark.Label label : labels) {
      double y = frame.y().at(label.value());
      canvas.textIfFree(label.text(), 0, y - 4, Anchor.START, Type.TICK);
    }
  }
}
