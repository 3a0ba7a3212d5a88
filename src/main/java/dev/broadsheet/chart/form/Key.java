package dev.broadsheet.chart.form;

import dev.broadsheet.chart.layout.LineBreaker;
import dev.broadsheet.chart.layout.TextMeasure;
import dev.broadsheet.chart.mark.Canvas;
import dev.broadsheet.chart.svg.Anchor;
import dev.broadsheet.chart.svg.Ink;
import dev.broadsheet.chart.svg.Shape;
import dev.broadsheet.chart.svg.Type;
import java.util.List;

/** Names with a swatch of their hue, set in lines like words. */
final class Key {
  private static final double SWATCH = 11;

  private Key() {}

  /** A name in the key. */
  record Item(String text, Ink ink, Ink edge) {
    static Item of(String text, int hue) {
      return new Item(text, Ink.fill(hue), Ink.edge(hue));
    }
  }

  /** Draws the items from {@code top}; returns the bottom. */
  static double draw(
      Canvas canvas, List<Item> items, Type type, double left, double right, double top) {
    double x = left;
    double y = top;
    double room = right - left - SWATCH - 5;
    for (Item item : items) {
      List<String> lines = LineBreaker.lines(item.text, type, room);
      double width = widest(lines, type);
      if (x > left && (x + SWATCH + 5 + width > right || lines.size() > 1)) {
        x = left;
        y += type.lineHeight();
      }
      double baseline = y + type.ascent();
      canvas.add(new Shape.Box(x, baseline - SWATCH + 1.5, SWATCH, SWATCH, item.ink));
      canvas.text(lines, x + SWATCH + 5, baseline, Anchor.START, type);
      y += (lines.size() - 1) * type.lineHeight();
      x += SWATCH + 5 + width + 14;
    }
    return y + type.lineHeight();
  }

  private static double widest(List<String> lines, Type type) {
    return lines.stream().mapToDouble(line -> TextMeasure.width(line, type)).max().orElse(0);
  }
}
