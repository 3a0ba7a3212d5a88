package dev.broadsheet.chart.mark;

import dev.broadsheet.chart.layout.TextMeasure;
import dev.broadsheet.chart.svg.Anchor;
import dev.broadsheet.chart.svg.Shape;
import dev.broadsheet.chart.svg.Type;
import java.util.List;

/**
 * Labels under or above the plot. The outermost ones are moved inwards where they would leave the
 * picture.
 *
 * @param baseline where the text stands
 */
public record HorizontalAxisMark(List<Label> labels, double baseline) implements Mark {
  public HorizontalAxisMark {
    labels = List.copyOf(labels);
  }

  /** A tick's text at its value. */
  public record Label(double value, String text) {}

  @Override
  public void draw(Frame frame, Canvas canvas) {
    for (Label label : labels) {
      canvas.textIfFree(words(label, frame, canvas.width()));
    }
  }

  /** The middle of a label, kept inside the picture. */
  private Shape.Words words(Label label, Frame frame, double width) {
    double wide = TextMeasure.width(label.text(), Type.TICK);
    double half = wide / 2;
    double x = Math.max(half, Math.min(width - half, frame.x().at(label.value())));
    return new Shape.Words(label.text(), x, baseline, Anchor.MIDDLE, Type.TICK, wide);
  }

  /** Whether all labels have room. */
  public boolean fits(Frame frame, double width) {
    Canvas trial = new Canvas((int) width);
    for (Label label : labels) {
      if (!trial.textIfFree(words(label, frame, width))) {
        return false;
      }
    }
    return true;
  }
}
