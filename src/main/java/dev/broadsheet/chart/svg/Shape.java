package dev.broadsheet.chart.svg;

import java.util.List;

/** One thing in a picture, in units of the view box. */
public sealed interface Shape {

  /** Draws the shape. */
  void drawOn(Drawing drawing);

  /** What shapes can be drawn on: one method for each kind. */
  interface Drawing {
    void box(Box box);

    void moved(Moved moved);

    void disc(Disc disc);

    void trace(Trace trace);

    void words(Words words);
  }

  /** A rectangle; its size is never negative. */
  record Box(double x, double y, double width, double height, Ink ink) implements Shape {
    public Box {
      if (width < 0 || height < 0) {
        throw new IllegalArgumentException("negative size " + width + " x " + height);
      }
    }

    @Override
    public void drawOn(Drawing drawing) {
      drawing.box(this);
    }
  }

  /** Other shapes, moved right and down. */
  record Moved(double dx, double dy, List<Shape> shapes) implements Shape {
    public Moved {
      shapes = List.copyOf(shapes);
    }

    @Override
    public void drawOn(Drawing drawing) {
      drawing.moved(this);
    }
  }

  /** A disc or ring. */
  record Disc(double x, double y, double radius, Ink ink) implements Shape {
    @Override
    public void drawOn(Drawing drawing) {
      drawing.disc(this);
    }
  }

  /**
   * Strokes or areas.
   *
   * @param strokes each a list of points
   * @param closed whether each stroke returns to its start
   */
  record Trace(List<List<Point>> strokes, boolean closed, Ink ink) implements Shape {
    public Trace {
      strokes = List.copyOf(strokes);
    }

    /** A straight line. */
    public static Trace line(double x1, double y1, double x2, double y2, Ink ink) {
      return new Trace(List.of(List.of(new Point(x1, y1), new Point(x2, y2))), false, ink);
    }

    @Override
    public void drawOn(Drawing drawing) {
      drawing.trace(this);
    }
  }

  /**
   * One line of text.
   *
   * @param y the baseline
   * @param width the width by the advance table, what collisions are judged by
   */
  record Words(String text, double x, double y, Anchor anchor, Type type, double width)
      implements Shape {
    public double left() {
      return x - width * anchor.share();
    }

    public double right() {
      return left() + width;
    }

    public double top() {
      return y - type.ascent();
    }

    public double bottom() {
      return y + type.descent();
    }

    @Override
    public void drawOn(Drawing drawing) {
      drawing.words(this);
    }
  }
}
