package dev.broadsheet.chart.mark;

import dev.broadsheet.chart.svg.Ink;
import dev.broadsheet.chart.svg.Point;
import dev.broadsheet.chart.svg.Shape;

/** Which way amounts run. */
public enum Direction {
  HORIZONTAL,
  VERTICAL;

  /** The rectangle between two positions along and two across this direction. */
  Shape.Box box(double along1, double along2, double across, double thickness, Ink ink) {
    double start = Math.min(along1, along2);
    double length = Math.abs(along2 - along1);
    return this == HORIZONTAL
        ? new Shape.Box(start, across, length, thickness, ink)
        : new Shape.Box(across, start, thickness, length, ink);
  }

  Point point(double along, double across) {
    return this == HORIZONTAL ? new Point(along, across) : new Point(across, along);
  }
}
