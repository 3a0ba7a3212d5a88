package dev.broadsheet.chart.layout;

import dev.broadsheet.chart.svg.Point;
import dev.broadsheet.chart.svg.Shape;
import java.util.ArrayList;
import java.util.List;

/** The text already placed in a picture, and whether there is room for more. */
public final class Room {
  /** The least distance between two texts on one line. */
  public static final double GAP = 3;

  private final double width;
  private final List<Shape.Words> placed = new ArrayList<>();
  private final List<Point> marks = new ArrayList<>();
  private final List<Stretch> unmarked = new ArrayList<>();

  private record Stretch(Point from, Point to) {}

  public Room(double width) {
    this.width = width;
  }

  /** Whether {@code words} lies inside the picture's sides and clear of all other text. */
  public boolean isFree(Shape.Words words) {
    if (words.left() < -0.01 || words.right() > width + 0.01) {
      return false;
    }
    for (Shape.Words other : placed) {
      if (touch(other, words)) {
        return false;
      }
    }
    return true;
  }

  /** Whether {@code words} also lies clear of all marks. */
  public boolean isClear(Shape.Words words) {
    unmarked.forEach(this::spread);
    unmarked.clear();
    return isFree(words) && marks.stream().noneMatch(mark -> covers(words, mark));
  }

  private static boolean covers(Shape.Words words, Point mark) {
    return mark.x() > words.left() - GAP
        && mark.x() < words.right() + GAP
        && mark.y() > words.top()
        && mark.y() < words.bottom() + 1;
  }

  /** Marks a stretch of a line as taken. */
  public void mark(Point from, Point to) {
    unmarked.add(new Stretch(from, to));
  }

  private void spread(Stretch stretch) {
    Point from = stretch.from;
    Point to = stretch.to;
    double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
    int steps = (int) Math.min(400, Math.ceil(length / 4));
    for (int i = 0; i <= steps; i++) {
      double share = steps == 0 ? 0 : (double) i / steps;
      double x = from.x() + share * (to.x() - from.x());
      marks.add(new Point(x, from.y() + share * (to.y() - from.y())));
    }
  }

  public void add(Shape.Words words) {
    placed.add(words);
  }

  /** Whether two texts are closer than they may be. */
  public static boolean touch(Shape.Words a, Shape.Words b) {
    return a.left() < b.right() + GAP
        && b.left() < a.right() + GAP
        && a.top() < b.bottom()
        && b.top() < a.bottom();
  }
}
