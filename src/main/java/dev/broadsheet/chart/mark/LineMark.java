package dev.broadsheet.chart.mark;

import dev.broadsheet.chart.svg.Ink;
import dev.broadsheet.chart.svg.Point;
import dev.broadsheet.chart.svg.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * A series as a line: solid between actual points, dashed towards a forecast, broken where a value
 * is missing. Where either end of a stretch is a range, a tinted wedge joins low to low and high to
 * high instead, since no line through a range was ever stated.
 */
public record LineMark(List<Vertex> vertices, int hue, boolean dots) implements Mark {
  public LineMark {
    vertices = List.copyOf(vertices);
  }

  /**
   * One value.
   *
   * @param x in data space of the horizontal scale
   */
  public record Vertex(double x, Extent extent, boolean forecast) {}

  @Override
  public void draw(Frame frame, Canvas canvas) {
    wedges(frame).forEach(canvas::add);
    stretches(false, frame, Ink.line(hue)).forEach(canvas::add);
    stretches(true, frame, Ink.dash(hue)).forEach(canvas::add);
    keepClear(frame, canvas);
    if (dots) {
      vertices.forEach(vertex -> drawEnd(vertex, frame, canvas));
    }
  }

  private List<Shape> stretches(boolean forecast, Frame frame, Ink ink) {
    List<List<Point>> strokes = new ArrayList<>();
    List<Point> stroke = new ArrayList<>();
    for (int i = 1; i < vertices.size(); i++) {
      Vertex from = vertices.get(i - 1);
      Vertex to = vertices.get(i);
      boolean joined = isLine(from) && isLine(to) && to.forecast() == forecast;
      if (joined && stroke.isEmpty()) {
        stroke.add(point(from, from.extent().low(), frame));
      }
      if (joined) {
        stroke.add(point(to, to.extent().low(), frame));
      } else if (!stroke.isEmpty()) {
        strokes.add(stroke);
        stroke = new ArrayList<>();
      }
    }
    if (!stroke.isEmpty()) {
      strokes.add(stroke);
    }
    return strokes.isEmpty() ? List.of() : List.of(new Shape.Trace(strokes, false, ink));
  }

  private List<Shape> wedges(Frame frame) {
    List<Shape> wedges = new ArrayList<>();
    for (int i = 1; i < vertices.size(); i++) {
      Vertex from = vertices.get(i - 1);
      Vertex to = vertices.get(i);
      boolean known = !from.extent().isMissing() && !to.extent().isMissing();
      if (known && !(isLine(from) && isLine(to))) {
        List<Point> corners =
            List.of(
                point(from, from.extent().low(), frame),
                point(to, to.extent().low(), frame),
                point(to, to.extent().high(), frame),
                point(from, from.extent().high(), frame));
        wedges.add(new Shape.Trace(List.of(corners), true, Ink.tint(hue)));
      }
    }
    return wedges;
  }

  private void drawEnd(Vertex vertex, Frame frame, Canvas canvas) {
    Extent extent = vertex.extent();
    if (extent.isMissing()) {
      return;
    }
    double x = frame.x().at(vertex.x());
    double low = frame.y().at(extent.low());
    if (extent.kind() == Extent.Kind.RANGE) {
      double high = frame.y().at(extent.high());
      Shape.Box box = new Shape.Box(x - 4, high, 8, Math.max(1, low - high), Ink.edge(hue));
      canvas.add(new Shape.Box(box.x(), box.y(), box.width(), box.height(), Ink.PLATE));
      canvas.add(Hatch.of(box, Ink.hatch(hue)));
      canvas.add(box);
      return;
    }
    canvas.add(new Shape.Disc(x, low, 4, vertex.forecast() ? Ink.hollow(hue) : Ink.fill(hue)));
    if (extent.kind() != Extent.Kind.POINT) {
      drawOpen(x, low, extent.kind() == Extent.Kind.AT_LEAST ? -1 : 1, canvas);
    }
  }

  /** A chevron above "at least" or below "up to". */
  private void drawOpen(double x, double y, int sign, Canvas canvas) {
    double at = y + sign * 7.0;
    List<Point> chevron =
        List.of(new Point(x - 4, at), new Point(x, at + sign * 4), new Point(x + 4, at));
    canvas.add(new Shape.Trace(List.of(chevron), false, Ink.edge(hue)));
  }

  private void keepClear(Frame frame, Canvas canvas) {
    for (int i = 1; i < vertices.size(); i++) {
      Vertex from = vertices.get(i - 1);
      Vertex to = vertices.get(i);
      if (isLine(from) && isLine(to)) {
        canvas.keepClear(
            point(from, from.extent().low(), frame), point(to, to.extent().low(), frame));
      }
    }
    for (Vertex vertex : vertices) {
      if (vertex.extent().kind() == Extent.Kind.RANGE) {
        canvas.keepClear(
            point(vertex, vertex.extent().low(), frame),
            point(vertex, vertex.extent().high(), frame));
      }
    }
  }

  private static boolean isLine(Vertex vertex) {
    return !vertex.extent().isMissing() && vertex.extent().kind() != Extent.Kind.RANGE;
  }

  private static Point point(Vertex vertex, double value, Frame frame) {
    return new Point(frame.x().at(vertex.x()), frame.y().at(value));
  }
}
