package dev.broadsheet.chart.mark;

import dev.broadsheet.chart.svg.Ink;
import dev.broadsheet.chart.svg.Point;
import dev.broadsheet.chart.svg.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * Diagonals across a rectangle, cut at its sides. Strokes rather than an SVG pattern: they need no
 * id, and every viewer draws them alike.
 */
final class Hatch {
  private static final double SPACING = 6;

  private Hatch() {}

  static Shape.Trace of(Shape.Box box, Ink ink) {
    double left = box.x();
    double right = box.x() + box.width();
    double top = box.y();
    double bottom = box.y() + box.height();
    List<List<Point>> strokes = new ArrayList<>();
    // Along one diagonal x + y is constant.
    double first = Math.ceil((left + top) / SPACING) * SPACING;
    for (double sum = first; sum < right + bottom; sum += SPACING) {
      double x1 = Math.max(left, sum - bottom);
      double x2 = Math.min(right, sum - top);
      if (x2 - x1 > 0.5) {
        strokes.add(List.of(new Point(x1, sum - x1), new Point(x2, sum - x2)));
      }
    }
    return new Shape.Trace(strokes, false, ink);
  }
}
