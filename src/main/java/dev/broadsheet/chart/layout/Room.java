package dev.broadsheet.chart.layout;

import dev.broadsheet.chart.svg.Shape;
import java.util.ArrayList;
import java.util.List;

/** The text already placed in a picture, and whether there is room for more. */
public final class Room {
  /** The least distance between two texts on one line. */
  public static final double GAP = 3;

  private final double width;
  private final List<Shape.Words> placed = new ArrayList<>();

  public Room(double width) {
    this.width = width;
  }

  /** Whether {@code words} lies inside the picture's sides and clear of all other text. */
  public boolean isFree(Shape.Words words) {
    if (words.left() < -0.01 || words.right() > width + 0.01) {
      return false;
    }
    return placed.stream().noneMatch(other -> touch(other, words));
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
