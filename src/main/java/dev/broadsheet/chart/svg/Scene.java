package dev.broadsheet.chart.svg;

import java.util.List;

/**
 * A finished layout: shapes in painting order.
 *
 * @param width width of the view box
 * @param height height of the view box
 */
public record Scene(int width, int height, List<Shape> shapes) {
  public Scene {
    shapes = List.copyOf(shapes);
  }

  /** As an element of a page: classes only, hidden from assistive technology. */
  public String inline() {
    return SvgWriter.inline(this);
  }

  /** As a file: resolved colours on a white ground, with {@code title} as its accessible name. */
  public String standalone(String title, String languageTag, Tones tones) {
    return SvgWriter.standalone(this, title, languageTag, tones);
  }

  /** The text of all lines, also of those in shapes that are moved. */
  public String text() {
    StringBuilder text = new StringBuilder();
    gather(shapes, text);
    return text.toString();
  }

  private static void gather(List<Shape> shapes, StringBuilder text) {
    for (Shape shape : shapes) {
      if (shape instanceof Shape.Words words) {
        text.append(words.text()).append('\n');
      } else if (shape instanceof Shape.Moved moved) {
        gather(moved.shapes(), text);
      }
    }
  }

  /** All lines of text. */
  public List<Shape.Words> words() {
    return shapes.stream()
        .filter(Shape.Words.class::isInstance)
        .map(Shape.Words.class::cast)
        .toList();
  }
}
