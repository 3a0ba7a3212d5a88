package dev.broadsheet.chart;

import dev.broadsheet.chart.svg.Scene;
import dev.broadsheet.chart.svg.Shape;
import java.util.ArrayList;
import java.util.List;

/** Finds texts that overlap or leave their picture, by the advance table. */
final class Overlaps {
  private Overlaps() {}

  static List<String> in(Scene scene) {
    List<Shape.Words> all = scene.words();
    List<String> found = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Shape.Words a = all.get(i);
      if (a.left() < -0.5 || a.right() > scene.width() + 0.5) {
        found.add(a.text() + " leaves sideways: " + a.left() + " to " + a.right());
      }
      if (a.top() < -0.5 || a.bottom() > scene.height() + 0.5) {
        found.add(a.text() + " leaves up or down: " + a.top() + " to " + a.bottom());
      }
      for (int j = i + 1; j < all.size(); j++) {
        if (overlap(a, all.get(j))) {
          found.add(a.text() + " overlaps " + all.get(j).text());
        }
      }
    }
    return found;
  }

  private static boolean overlap(Shape.Words a, Shape.Words b) {
    double slack = 0.5;
    return a.left() < b.right() - slack
        && b.left() < a.right() - slack
        && a.top() < b.bottom() - slack
        && b.top() < a.bottom() - slack;
  }
}
