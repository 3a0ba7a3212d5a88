package dev.broadsheet.chart.raster;

import dev.broadsheet.chart.svg.Paint;
import dev.broadsheet.chart.svg.Point;
import java.util.ArrayList;
import java.util.List;

/** Turns lines of a width into outlines, by SVG's rules for ends, corners and dashes. */
final class Stroker {
  /** SVG's initial value of stroke-miterlimit. */
  private static final double MITER_LIMIT = 4;

  private final Outline outline = new Outline();
  private final double half;
  private final boolean round;
  private final List<Point> side = new ArrayList<>();

  private Stroker(double width, boolean round) {
    this.half = width / 2;
    this.round = round;
  }

  /** The outline of a line along the points; {@code scale} pixels to the stroke's unit. */
  static Outline stroke(List<Point> line, boolean closed, Paint.Stroke stroke, double scale) {
    Stroker stroker = new Stroker(stroke.width() * scale, stroke.round());
    List<Point> points = distinct(line, closed);
    if (points.size() < 2) {
      stroker.dot(points);
    } else if (!stroke.dash().isEmpty()) {
      List<Point> path = new ArrayList<>(points);
      if (closed) {
        path.add(points.get(0));
      }
      dashes(path, stroke.dash(), scale).forEach(stroker::open);
    } else if (closed && points.size() > 2) {
      stroker.closed(points);
    } else {
      stroker.open(points);
    }
    return stroker.outline;
  }

  private static List<Point> distinct(List<Point> line, boolean closed) {
    List<Point> points = new ArrayList<>();
    for (Point point : line) {
      if (points.isEmpty() || !points.get(points.size() - 1).equals(point)) {
        points.add(point);
      }
    }
    if (closed && points.size() > 1 && points.get(0).equals(points.get(points.size() - 1))) {
      points.remove(points.size() - 1);
    }
    return points;
  }

  private void dot(List<Point> points) {
    if (round && !points.isEmpty()) {
      outline.addCircle(points.get(0).x(), points.get(0).y(), half, 1);
    }
  }

  private void closed(List<Point> points) {
    int n = points.size();
    for (int i = 0; i < n; i++) {
      corner(points.get((i + n - 1) % n), points.get(i), points.get((i + 1) % n));
    }
    contour();
    for (int i = n - 1; i >= 0; i--) {
      corner(points.get((i + 1) % n), points.get(i), points.get((i + n - 1) % n));
    }
    contour();
  }

  private void open(List<Point> points) {
    int last = points.size() - 1;
    for (int i = 0; i < last; i++) {
      if (i > 0) {
        corner(points.get(i - 1), points.get(i), points.get(i + 1));
      }
    }
    end(points.get(last - 1), points.get(last));
    for (int i = last - 1; i > 0; i--) {
      corner(points.get(i + 1), points.get(i), points.get(i - 1));
    }
    end(points.get(1), points.get(0));
    contour();
  }

  /** The end of a line at {@code at}: both its corners, and between them a half circle if round. */
  private void end(Point from, Point at) {
    Point normal = normal(from, at);
    if (round) {
      arc(at, normal, new Point(-normal.x(), -normal.y()), true);
    } else {
      side.add(moved(at, normal, half));
      side.add(moved(at, normal, -half));
    }
  }

  /** The left side of a corner: pulled in on the inside, rounded or pointed on the outside. */
  private void corner(Point from, Point at, Point to) {
    Point before = normal(from, at);
    Point after = normal(at, to);
    double cross = before.x() * after.y() - before.y() * after.x();
    double dot = before.x() * after.x() + before.y() * after.y();
    if (cross > 0 || (cross == 0 && dot > 0)) {
      side.add(moved(at, before, half));
      if (cross > 0) {
        side.add(at);
        side.add(moved(at, after, half));
      }
    } else if (round) {
      arc(at, before, after, dot < -0.999999);
    } else {
      side.add(moved(at, before, half));
      // The miter's length over the width is 1 / cos of half the turn.
      if (2 / (1 + dot) <= MITER_LIMIT * MITER_LIMIT) {
        Point middle = new Point(before.x() + after.x(), before.y() + after.y());
        side.add(moved(at, middle, half / (1 + dot)));
      }
      side.add(moved(at, after, half));
    }
  }

  /** An arc outwards round a point; {@code turn} when it is a half circle. */
  private void arc(Point at, Point from, Point to, boolean turn) {
    double dot = Math.max(-1, Math.min(1, from.x() * to.x() + from.y() * to.y()));
    double angle = turn ? Math.PI : StrictMath.acos(dot);
    int pieces = Math.max(1, (int) Math.ceil(Outline.corners(half) * angle / (2 * Math.PI)));
    for (int i = 0; i <= pieces; i++) {
      double part = -angle * i / pieces;
      double cos = StrictMath.cos(part);
      double sin = StrictMath.sin(part);
      Point turned = new Point(from.x() * cos - from.y() * sin, from.x() * sin + from.y() * cos);
      side.add(moved(at, turned, half));
    }
  }

  private void contour() {
    for (int i = 0; i < side.size(); i++) {
      Point point = side.get(i);
      if (i == 0) {
        outline.moveTo(point.x(), point.y());
      } else {
        outline.lineTo(point.x(), point.y());
      }
    }
    side.clear();
  }

  /** The unit vector at right angles to a line, on its side of growing winding. */
  private static Point normal(Point from, Point to) {
    double dx = to.x() - from.x();
    double dy = to.y() - from.y();
    double length = Math.sqrt(dx * dx + dy * dy);
    return new Point(-dy / length, dx / length);
  }

  private static Point moved(Point at, Point direction, double by) {
    return new Point(at.x() + direction.x() * by, at.y() + direction.y() * by);
  }

  private static List<List<Point>> dashes(List<Point> path, List<Integer> lengths, double scale) {
    List<List<Point>> dashes = new ArrayList<>();
    List<Point> dash = new ArrayList<>(List.of(path.get(0)));
    int index = 0;
    double left = lengths.get(0) * scale;
    for (int i = 1; i < path.size(); i++) {
      Point from = path.get(i - 1);
      Point to = path.get(i);
      double length = Math.sqrt(square(to.x() - from.x()) + square(to.y() - from.y()));
      double done = 0;
      while (length - done > left) {
        done += left;
        double part = done / length;
        Point cut =
            new Point(from.x() + (to.x() - from.x()) * part, from.y() + (to.y() - from.y()) * part);
        if (index % 2 == 0) {
          dash.add(cut);
          dashes.add(distinct(dash, false));
        }
        dash = new ArrayList<>(List.of(cut));
        index++;
        left = lengths.get(index % lengths.size()) * scale;
      }
      left -= length - done;
      dash.add(to);
    }
    if (index % 2 == 0) {
      dashes.add(distinct(dash, false));
    }
    dashes.removeIf(d -> d.size() < 2);
    return dashes;
  }

  private static double square(double value) {
    return value * value;
  }
}
