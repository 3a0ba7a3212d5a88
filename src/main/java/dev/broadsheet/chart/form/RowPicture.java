package dev.broadsheet.chart.form;

import dev.broadsheet.chart.layout.LineBreaker;
import dev.broadsheet.chart.mark.Canvas;
import dev.broadsheet.chart.mark.Direction;
import dev.broadsheet.chart.mark.Frame;
import dev.broadsheet.chart.mark.GridMark;
import dev.broadsheet.chart.mark.HorizontalAxisMark;
import dev.broadsheet.chart.mark.Mark;
import dev.broadsheet.chart.scale.LinearScale;
import dev.broadsheet.chart.scale.LogScale;
import dev.broadsheet.chart.scale.Scale;
import dev.broadsheet.chart.spec.Axis;
import dev.broadsheet.chart.svg.Anchor;
import dev.broadsheet.chart.svg.Scene;
import dev.broadsheet.chart.svg.Type;
import java.util.List;
import java.util.function.BiFunction;

/** Rows with a grid and an axis under them. */
final class RowPicture {
  private RowPicture() {}

  /** A scale of amounts over a stretch of the picture. */
  static Scale scale(Axis axis, Domain domain, double from, double to) {
    return axis.log()
        ? new LogScale(domain.low(), domain.high(), from, to)
        : new LinearScale(domain.low(), domain.high(), from, to);
  }

  /**
   * The picture of {@code rows}.
   *
   * @param marks what is drawn over the grid, given the placed rows and the frame
   */
  static Scene of(
      Board board,
      Canvas canvas,
      Rows rows,
      Domain domain,
      BiFunction<Rows, Frame, List<Mark>> marks) {
    Axis axis = board.plan().axis();
    Scale x = scale(axis, domain, rows.plotLeft(), rows.plotRight());
    Frame.Area area = new Frame.Area(rows.plotLeft(), rows.top(), rows.plotRight(), rows.bottom());
    Frame frame = new Frame(x, x, area);
    double baseline = rows.bottom() + 4 + Type.TICK.ascent();
    AxisTicks ticks = AxisTicks.horizontal(axis, frame, board.width(), baseline);
    new GridMark(ticks.values(), Direction.HORIZONTAL, rows.grid()).draw(frame, canvas);
    marks.apply(rows, frame).forEach(mark -> mark.draw(frame, canvas));
    rows.drawValues(frame);
    new HorizontalAxisMark(ticks.labels(), baseline).draw(frame, canvas);
    return canvas.scene(axisNote(board, canvas, baseline) + Type.TICK.descent() + 2);
  }

  /** Says under the axis that it is cut or logarithmic; returns the last baseline. */
  static double axisNote(Board board, Canvas canvas, double baseline) {
    Axis axis = board.plan().axis();
    if (axis.zero()) {
      return baseline;
    }
    String note = axis.log() ? board.words().logScale() : board.words().axisCut();
    List<String> lines = LineBreaker.lines(note, Type.NOTE, board.width());
    return canvas.text(lines, 0, baseline + Type.NOTE.lineHeight() + 2, Anchor.START, Type.NOTE);
  }
}
