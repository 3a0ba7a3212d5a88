package dev.broadsheet.chart.form;

import dev.broadsheet.chart.layout.LineBreaker;
import dev.broadsheet.chart.layout.TextMeasure;
import dev.broadsheet.chart.mark.Canvas;
import dev.broadsheet.chart.spec.Datum;
import dev.broadsheet.chart.svg.Anchor;
import dev.broadsheet.chart.svg.Ink;
import dev.broadsheet.chart.svg.Scene;
import dev.broadsheet.chart.svg.Shape;
import dev.broadsheet.chart.svg.Type;
import java.util.List;
import java.util.stream.Stream;

/** Figures set large, each with what it is and how sure it is. */
final class BigNumberForm implements ChartForm {
  private static final double GUTTER = 24;

  @Override
  public Scene lay(Board board) {
    List<Datum> data = board.plan().groups().get(0).data();
    int columns = board.isWide() ? Math.min(3, data.size()) : 1;
    double width = (board.width() - GUTTER * (columns - 1)) / columns;
    Type type = type(data, width);
    Canvas canvas = new Canvas(board.width());
    double top = 2;
    for (int i = 0; i < data.size(); i += columns) {
      double end = top;
      for (int j = i; j < Math.min(data.size(), i + columns); j++) {
        double left = (j - i) * (width + GUTTER);
        end = Math.max(end, card(board, canvas, data.get(j), type, left, width, top));
      }
      top = end + 20;
    }
    return canvas.scene(top - 14);
  }

  /** The largest type in which every figure stands on one line. */
  private static Type type(List<Datum> data, double width) {
    return Stream.of(Type.BIG, Type.LARGE, Type.HEAD)
        .filter(type -> data.stream().allMatch(d -> TextMeasure.width(d.text(), type) <= width))
        .findFirst()
        .orElse(Type.HEAD);
  }

  private static double card(
      Board board, Canvas canvas, Datum datum, Type type, double left, double width, double top) {
    canvas.add(Shape.Trace.line(left, top, left + width, top, Ink.AXIS));
    List<String> value = LineBreaker.lines(datum.text(), type, width);
    double last = canvas.text(value, left, top + 8 + type.ascent(), Anchor.START, type);
    List<String> label = LineBreaker.lines(datum.label(), Type.LABEL, width);
    if (label.size() > 5) {
      board.cramped(datum.label());
    }
    double y = last + type.descent() + 4 + Type.LABEL.ascent();
    double end = canvas.text(label, left, y, Anchor.START, Type.LABEL);
    List<String> status = LineBreaker.lines(board.words().status(datum.status()), Type.NOTE, width);
    return canvas.text(status, left, end + Type.NOTE.lineHeight() + 2, Anchor.START, Type.NOTE)
        + Type.NOTE.descent();
  }
}
