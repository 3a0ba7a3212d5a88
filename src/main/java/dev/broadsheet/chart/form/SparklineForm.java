package dev.broadsheet.chart.form;

import dev.broadsheet.chart.layout.LineBreaker;
import dev.broadsheet.chart.mark.Canvas;
import dev.broadsheet.chart.mark.Frame;
import dev.broadsheet.chart.mark.LineMark;
import dev.broadsheet.chart.scale.Scale;
import dev.broadsheet.chart.scale.TimeScale;
import dev.broadsheet.chart.spec.Datum;
import dev.broadsheet.chart.spec.Group;
import dev.broadsheet.chart.svg.Anchor;
import dev.broadsheet.chart.svg.Scene;
import dev.broadsheet.chart.svg.Type;
import java.util.ArrayList;
import java.util.List;

/** A small line for each series with its first and last value, without an axis. */
final class SparklineForm implements ChartForm {
  private static final double HEIGHT = 44;

  @Override
  public Scene lay(Board board) {
    Canvas canvas = new Canvas(board.width());
    Domain domain = Domain.of(RowData.extents(board.plan().data()), board.plan().axis());
    Timing timing = new Timing(board.plan().data());
    double y = 2;
    for (Group group : board.plan().groups()) {
      if (!group.data().isEmpty()) {
        y = line(board, canvas, group, domain, timing, y) + 12;
      }
    }
    double last = board.plan().axis().zero() ? y - 8 : RowPicture.axisNote(board, canvas, y) + 4;
    return canvas.scene(last);
  }

  private static double line(
      Board board, Canvas canvas, Group group, Domain domain, Timing timing, double top) {
    double y = top;
    if (!group.label().isEmpty()) {
      List<String> name = LineBreaker.lines(group.label(), Type.SERIES, board.width());
      if (name.size() > 4) {
        board.cramped(group.label());
      }
      canvas.text(name, 0, y + Type.SERIES.ascent(), Anchor.START, Type.SERIES);
      y += name.size() * Type.SERIES.lineHeight();
    }
    Scale x = new TimeScale(timing.first(), timing.last(), 8, board.width() - 8.0);
    double bottom = y + 8 + HEIGHT;
    Scale amounts = RowPicture.scale(board.plan().axis(), domain, bottom, y + 8);
    Frame frame = new Frame(x, amounts, new Frame.Area(0, y, board.width(), bottom));
    new LineMark(LineForm.vertices(group), 0, group.data().size() <= 12).draw(frame, canvas);
    return ends(board, canvas, group, bottom + 8);
  }

  private static double ends(Board board, Canvas canvas, Group group, double top) {
    Datum first = group.data().get(0);
    Datum last = group.data().get(group.data().size() - 1);
    double baseline = top + Type.SERIES.ascent();
    double under = baseline + Type.TICK.lineHeight();
    List<Datum> ends = new ArrayList<>(List.of(last));
    if (first != last) {
      ends.add(first);
    }
    for (Datum end : ends) {
      boolean right = end == last;
      double x = right ? board.width() : 0;
      Anchor anchor = right ? Anchor.END : Anchor.START;
      if (canvas.textIfFree(end.text(), x, baseline, anchor, Type.SERIES)) {
        canvas.textIfFree(end.label(), x, under, anchor, Type.TICK);
      } else {
        board.dropped(end.label() + board.words().colon() + end.text());
      }
    }
    return under + Type.TICK.descent();
  }
}
