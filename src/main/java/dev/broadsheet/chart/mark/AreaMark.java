package dev.broadsheet.chart.mark;

import dev.broadsheet.chart.svg.Ink;
import dev.broadsheet.chart.svg.Point;
import dev.broadsheet.chart.svg.Shape;
import java.util.ArrayList;
import java.util.List;

/** The tinted area between a series and zero, as far as the series has single values. */
public record AreaMark(List<LineMark.Vertex> vertices, int hue) implements Mark {
  public AreaMark {
    vertices = List.copyOf(vertices);
  }

  @Override
  public void draw(Frame frame, Canvas canvas) {
    List<LineMark.Vertex> run = new ArrayList<>();
    for (LineMark.Vertex vertex : vertices) {
      if (vertex.extent().isMissing() || vertex.extent().kind() == Extent.Kind.RANGE) {
        close(run, frame, canvas);
      } else {
        run.add(vertex);
      }
    }
    close(run, frame, canvas);
  }

  private void close(List<LineMark.Vertex> run, Frame frame, Canvas canvas) {
    if (run.size() > 1) {
      List<Point> points = new ArrayList<>();
      double zero = frame.y().at(0);
      points.add(new Point(frame.x().at(run.get(0).x()), zero));
      run.forEach(v -> points.add(new Point(frame.x().at(v.x()), frame.y().at(v.extent().low()))));
      points.add(new Point(frame.x().at(run.get(run.size() - 1).x()), zero));
      canvas.add(new Shape.Trace(List.of(points), true, Ink.tint(hue)));
    }
    run.clear();
  }
}
