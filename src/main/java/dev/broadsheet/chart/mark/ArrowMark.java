package dev.broadsheet.chart.mark;

import dev.broadsheet.chart.svg.Ink;
import dev.broadsheet.chart.svg.Point;
import dev.broadsheet.chart.svg.Shape;
import java.util.List;

/**
 * Arrows along rows, from one position to another.
 *
 * @param arrows in painting order
 */
public record ArrowMark(List<Arrow> arrows) implements Mark {
  public ArrowMark {
    arrows = List.copyOf(arrows);
  }

  /**
   * One arrow.
   *
   * @param from start in data space
   * @param to tip in data space
   * @param y its row
   */
  public record Arrow(double from, double to, double y, Ink ink) {}

  @Override
  public void draw(Frame frame, Canvas canvas) {
    for (Arrow arrow : arrows) {
      double from = frame.x().at(arrow.from());
      double to = frame.x().at(arrow.to());
      double sign = Math.signum(to - from);
      if (Math.abs(to - from) < 8) {
        continue;
      }
      List<Point> head =
          List.of(
              new Point(to - sign * 6, arrow.y() - 5),
              new Point(to, arrow.y()),
              new Point(to - sign * 6, arrow.y() + 5));
      List<Point> shaft = List.of(new Point(from, arrow.y()), new Point(to, arrow.y()));
      canvas.add(new Shape.Trace(List.of(shaft, head), false, arrow.ink()));
    }
  }
}
