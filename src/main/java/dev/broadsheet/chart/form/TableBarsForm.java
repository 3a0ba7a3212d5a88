package dev.broadsheet.chart.form;

import dev.broadsheet.chart.layout.LineBreaker;
import dev.broadsheet.chart.layout.TextMeasure;
import dev.broadsheet.chart.mark.BarMark;
import dev.broadsheet.chart.mark.BarMark.Bar;
import dev.broadsheet.chart.mark.Canvas;
import dev.broadsheet.chart.mark.Direction;
import dev.broadsheet.chart.mark.Frame;
import dev.broadsheet.chart.scale.LinearScale;
import dev.broadsheet.chart.scale.Scale;
import dev.broadsheet.chart.spec.Datum;
import dev.broadsheet.chart.svg.Anchor;
import dev.broadsheet.chart.svg.Ink;
import dev.broadsheet.chart.svg.Scene;
import dev.broadsheet.chart.svg.Shape;
import dev.broadsheet.chart.svg.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * A ruled table: name, value set flush right, and a bar in the last column. Where that column would
 * be too narrow to compare lengths, the bar stands below its name and has the whole width.
 */
final class TableBarsForm implements ChartForm {
  private static final double THICKNESS = 12;
  private static final double PAD = 7;
  private static final double BAR_GAP = 5;
  private static final double STATUS_GAP = 10;

  @Override
  public Scene lay(Board board) {
    return board.isWide() ? beside(board) : below(board);
  }

  private static Scene below(Board board) {
    List<Datum> data = board.plan().groups().get(0).data();
    Canvas canvas = new Canvas(board.width());
    Domain domain = Domain.withZero(RowData.extents(data));
    Scale x = new LinearScale(domain.low(), domain.high(), 0, board.width() - BarMark.ARROW);
    double y = 1;
    List<Bar> drawn = new ArrayList<>();
    for (Datum datum : data) {
      canvas.add(Shape.Trace.line(0, y, board.width(), y, Ink.GRID));
      y = head(board, canvas, datum, y + PAD);
      if (!datum.extent().isMissing()) {
        drawn.add(new Bar(y + BAR_GAP, THICKNESS, 0, datum.extent(), RowData.look(datum, 0)));
        y += BAR_GAP + THICKNESS;
      }
      y += PAD;
    }
    canvas.add(Shape.Trace.line(0, y, board.width(), y, Ink.GRID));
    Frame frame = new Frame(x, x, new Frame.Area(0, 0, board.width(), y));
    new BarMark(drawn, Direction.HORIZONTAL).draw(frame, canvas);
    return canvas.scene(y + 2);
  }

  /** Name, how sure the figure is, and at the right the figure; returns where they end. */
  private static double head(Board board, Canvas canvas, Datum datum, double top) {
    Rows.Entry entry = RowData.entry(board, datum, Type.SERIES);
    double baseline = top + Type.LABEL.ascent();
    canvas.text(entry.text(), board.width(), baseline, Anchor.END, entry.type());
    double names = board.width() - TextMeasure.width(entry.text(), entry.type()) - 12;
    List<String> lines = LineBreaker.lines(datum.label(), Type.LABEL, Math.max(60, names));
    if (lines.size() > 6) {
      board.cramped(datum.label());
    }
    double last = canvas.text(lines, 0, baseline, Anchor.START, Type.LABEL);
    String status = RowData.status(board, datum);
    if (!status.isEmpty()) {
      double x = TextMeasure.width(lines.get(lines.size() - 1), Type.LABEL) + STATUS_GAP;
      if (x + TextMeasure.width(status, Type.NOTE) > names) {
        x = 0;
        last += Type.NOTE.lineHeight();
      }
      canvas.text(status, x, last, Anchor.START, Type.NOTE);
    }
    return last + Type.LABEL.descent();
  }

  private static Scene beside(Board board) {
    List<Datum> data = board.plan().groups().get(0).data();
    Canvas canvas = new Canvas(board.width());
    double values = widestValue(board, data);
    double bars = board.width() * 0.36;
    double names = board.width() - values - bars - 24;
    if (names < 80) {
      bars = Math.max(24, bars - (80 - names));
      names = board.width() - values - bars - 24;
    }
    Domain domain = Domain.withZero(RowData.extents(data));
    double start = board.width() - bars;
    Scale x = new LinearScale(domain.low(), domain.high(), start, board.width() - BarMark.ARROW);
    double y = 1;
    List<Bar> drawn = new ArrayList<>();
    for (Datum datum : data) {
      canvas.add(Shape.Trace.line(0, y, board.width(), y, Ink.GRID));
      double height = row(board, canvas, datum, y + PAD, Math.max(60, names), start - 12);
      drawn.add(new Bar(y + PAD + 2, THICKNESS, 0, datum.extent(), RowData.look(datum, 0)));
      y += height + 2 * PAD;
    }
    canvas.add(Shape.Trace.line(0, y, board.width(), y, Ink.GRID));
    Frame frame = new Frame(x, x, new Frame.Area(start, 0, board.width(), y));
    new BarMark(drawn, Direction.HORIZONTAL).draw(frame, canvas);
    return canvas.scene(y + 2);
  }

  private static double widestValue(Board board, List<Datum> data) {
    return data.stream()
        .mapToDouble(
            d -> TextMeasure.width(RowData.entry(board, d, Type.SERIES).text(), Type.SERIES))
        .max()
        .orElse(0);
  }

  private static double row(
      Board board, Canvas canvas, Datum datum, double top, double names, double right) {
    List<String> lines = LineBreaker.lines(datum.label(), Type.LABEL, names);
    if (lines.size() > 6) {
      board.cramped(datum.label());
    }
    double baseline = top + Type.LABEL.ascent();
    double last = canvas.text(lines, 0, baseline, Anchor.START, Type.LABEL);
    Rows.Entry entry = RowData.entry(board, datum, Type.SERIES);
    canvas.text(entry.text(), right, baseline, Anchor.END, entry.type());
    String status = RowData.status(board, datum);
    if (!status.isEmpty()) {
      List<String> more = LineBreaker.lines(status, Type.NOTE, names);
      last = canvas.text(more, 0, last + Type.NOTE.lineHeight(), Anchor.START, Type.NOTE);
    }
    return last + Type.LABEL.descent() - top;
  }
}
