package dev.broadsheet.chart.mark;

import dev.broadsheet.chart.layout.Room;
import dev.broadsheet.chart.layout.TextMeasure;
import dev.broadsheet.chart.svg.Anchor;
import dev.broadsheet.chart.svg.Point;
import dev.broadsheet.chart.svg.Scene;
import dev.broadsheet.chart.svg.Shape;
import dev.broadsheet.chart.svg.Type;
import java.util.ArrayList;
import java.util.List;

/** A picture in the making. Text is always painted above everything else. */
public final class Canvas {
  private final int width;
  private final Room room;
  private final List<Shape> shapes = new ArrayList<>();
  private final List<Shape> texts = new ArrayList<>();

  public Canvas(int width) {
    this.width = width;
    this.room = new Room(width);
  }

  public int width() {
    return width;
  }

  public void add(Shape shape) {
    shapes.add(shape);
  }

  /** Adds a line of text whose place the layout has made sure of. */
  public void text(String text, double x, double baseline, Anchor anchor, Type type) {
    text(words(text, x, baseline, anchor, type));
  }

  public void text(Shape.Words words) {
    texts.add(words);
    room.add(words);
  }

  /** Adds lines of text, the first baseline at {@code baseline}; returns the last baseline. */
  public double text(List<String> lines, double x, double baseline, Anchor anchor, Type type) {
    double y = baseline;
    for (String line : lines) {
      text(line, x, y, anchor, type);
      y += type.lineHeight();
    }
    return y - type.lineHeight();
  }

  /** Adds the text if it touches no other and stays inside; says whether it did. */
  public boolean textIfFree(String text, double x, double baseline, Anchor anchor, Type type) {
    return textIfFree(words(text, x, baseline, anchor, type));
  }

  /** The same for a line that is measured already. */
  public boolean textIfFree(Shape.Words words) {
    if (!room.isFree(words)) {
      return false;
    }
    text(words);
    return true;
  }

  /** Whether {@code words} would touch no other text and stay inside. */
  public boolean isFree(Shape.Words words) {
    return room.isFree(words);
  }

  /** Whether {@code words} would also lie clear of the lines that were told to be kept clear. */
  public boolean isClear(Shape.Words words) {
    return room.isClear(words);
  }

  /** Keeps text that has a choice off a line. */
  void keepClear(Point from, Point to) {
    room.mark(from, to);
  }

  /** A measured line of text. */
  public static Shape.Words words(
      String text, double x, double baseline, Anchor anchor, Type type) {
    return new Shape.Words(text, x, baseline, anchor, type, TextMeasure.width(text, type));
  }

  public Scene scene(double height) {
    List<Shape> all = new ArrayList<>(shapes);
    all.addAll(texts);
    return new Scene(width, (int) Math.ceil(height), all);
  }
}
