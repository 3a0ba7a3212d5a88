package dev.broadsheet.chart.mark;

import dev.broadsheet.chart.svg.Ink;
import dev.broadsheet.chart.svg.Point;
import dev.broadsheet.chart.svg.Shape;
import java.util.List;

/** Amounts where they lie, without a bar to zero: a range as a hatched box, a point as a disc. */
public record IntervalMark(List<Item> items) implements Mark {
  public IntervalMark {
    items = List.copyOf(items);
  }

  /**
   * One amount.
   *
   * @param top where its row starts
   * @param thickness the height of its row
   */
  public record Item(double top, double thickness, Extent extent, BarMark.Look look) {
    double middle() {
      return top + thickness / 2;
    }
  }

  @Override
  public void draw(Frame frame, Canvas canvas) {
    for (Item item : items) {
      switch (item.extent().kind()) {
        case POINT -> drawPoint(item, frame, canvas);
        case RANGE -> drawRange(item, frame, canvas);
        case AT_LEAST -> drawOpen(item, frame, 1, canvas);
        case AT_MOST -> drawOpen(item, frame, -1, canvas);
        case MISSING -> {}
      }
    }
  }

  private void drawPoint(Item item, Frame frame, Canvas canvas) {
    int hue = item.look().hue();
    Ink ink = item.look().forecast() ? Ink.hollow(hue) : Ink.fill(hue);
    double radius = Math.min(6.5, item.thickness() / 2);
    canvas.add(new Shape.Disc(frame.x().at(item.extent().low()), item.middle(), radius, ink));
  }

  private void drawRange(Item item, Frame frame, Canvas canvas) {
    int hue = item.look().hue();
    double low = frame.x().at(item.extent().low());
    double high = Math.max(low + 2, frame.x().at(item.extent().high()));
    Ink edge = item.look().forecast() ? Ink.dashedEdge(hue) : Ink.edge(hue);
    Shape.Box box = new Shape.Box(low, item.top(), high - low, item.thickness(), edge);
    canvas.add(new Shape.Box(low, item.top(), high - low, item.thickness(), Ink.PLATE));
    canvas.add(Hatch.of(box, Ink.hatch(hue)));
    canvas.add(box);
  }

  /** A stop at the end that is known and chevrons towards the side that is open. */
  private void drawOpen(Item item, Frame frame, int sign, Canvas canvas) {
    Ink edge = Ink.edge(item.look().hue());
    double end = frame.x().at(item.extent().low());
    double reach = item.thickness() / 2;
    canvas.add(Shape.Trace.line(end, item.middle() - reach, end, item.middle() + reach, edge));
    for (int i = 0; i < 2; i++) {
      double at = end + sign * (4.0 + i * 5);
      List<Point> chevron =
          List.of(
              new Point(at, item.middle() - 4),
              new Point(at + sign * 4, item.middle()),
              new Point(at, item.middle() + 4));
      canvas.add(new Shape.Trace(List.of(chevron), false, edge));
    }
  }
}
