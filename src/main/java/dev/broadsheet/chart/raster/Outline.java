package dev.broadsheet.chart.raster;

import java.util.Arrays;

/**
 * Closed contours made of straight lines, in pixels; y grows downwards. What lies inside is decided
 * by non-zero winding. Curves become lines as they are added, off by no more than a twentieth of a
 * pixel.
 */
public final class Outline {
  /** Far outside every picture, and small enough for exact arithmetic. */
  private static final double LIMIT = 1e7;

  private static final double FLATNESS = 0.05;
  private static final double ROUNDNESS = 0.002;

  private double[] points = new double[64];
  private int[] starts = new int[8];
  private int size;
  private int contours;

  /**
   * Begins a contour; the one before it is closed.
   *
   * @throws IllegalArgumentException for what is no coordinate, here and wherever points are added
   */
  public Outline moveTo(double x, double y) {
    if (contours == starts.length) {
      starts = Arrays.copyOf(starts, contours * 2);
    }
    starts[contours++] = size;
    return add(x, y);
  }

  public Outline lineTo(double x, double y) {
    if (contours == 0) {
      throw new IllegalStateException("a line before any contour");
    }
    return add(x, y);
  }

  /** A quadratic curve to (x, y). */
  public Outline curveTo(double controlX, double controlY, double x, double y) {
    if (contours == 0) {
      throw new IllegalStateException("a curve before any contour");
    }
    check(controlX, controlY);
    double fromX = points[size - 2];
    double fromY = points[size - 1];
    double bendX = fromX - 2 * controlX + x;
    double bendY = fromY - 2 * controlY + y;
    double bend = Math.sqrt(bendX * bendX + bendY * bendY);
    int pieces = (int) Math.ceil(Math.sqrt(Math.min(bend, 1e6) / (4 * FLATNESS)));
    for (int i = 1; i < pieces; i++) {
      double t = (double) i / pieces;
      double u = 1 - t;
      add(
          u * u * fromX + 2 * u * t * controlX + t * t * x,
          u * u * fromY + 2 * u * t * controlY + t * t * y);
    }
    return add(x, y);
  }

  /** An upright rectangle. */
  public static Outline box(double x, double y, double width, double height) {
    return new Outline().addBox(x, y, width, height);
  }

  Outline addBox(double x, double y, double width, double height) {
    return moveTo(x, y).lineTo(x + width, y).lineTo(x + width, y + height).lineTo(x, y + height);
  }

  /** A full circle. */
  public static Outline disc(double x, double y, double radius) {
    return new Outline().addCircle(x, y, radius, 1);
  }

  /** Adds a circle; {@code direction} -1 makes a hole in one of direction 1. */
  Outline addCircle(double x, double y, double radius, int direction) {
    int corners = corners(radius);
    double step = 2 * Math.PI / corners;
    // Corners a little outside the circle, so that the polygon has its area.
    double reach = radius * Math.sqrt(step / StrictMath.sin(step));
    moveTo(x + reach, y);
    for (int i = 1; i < corners; i++) {
      double angle = direction * step * i;
      lineTo(x + reach * StrictMath.cos(angle), y + reach * StrictMath.sin(angle));
    }
    return this;
  }

  /** How many corners make a circle look round. */
  static int corners(double radius) {
    double step = Math.sqrt(2 * ROUNDNESS / Math.max(Math.min(radius, 1e6), ROUNDNESS));
    return Math.max(12, (int) Math.ceil(Math.PI / step));
  }

  private static void check(double x, double y) {
    if (!(Math.abs(x) < LIMIT && Math.abs(y) < LIMIT)) {
      throw new IllegalArgumentException("not a coordinate: " + x + ", " + y);
    }
  }

  private Outline add(double x, double y) {
    check(x, y);
    if (size + 2 > points.length) {
      points = Arrays.copyOf(points, points.length * 2);
    }
    points[size++] = x;
    points[size++] = y;
    return this;
  }

  int contours() {
    return contours;
  }

  /** The index of the first coordinate of a contour; that of the end for the last plus one. */
  int start(int contour) {
    return contour == contours ? size : starts[contour];
  }

  /** x at an even index, y at the odd one after it. */
  double coordinate(int index) {
    return points[index];
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** The least (side 0) or greatest (side 1) x (axis 0) or y (axis 1). */
  double bound(int axis, int side) {
    double bound = points[axis];
    for (int i = axis + 2; i < size; i += 2) {
      bound = side == 0 ? Math.min(bound, points[i]) : Math.max(bound, points[i]);
    }
    return bound;
  }
}
