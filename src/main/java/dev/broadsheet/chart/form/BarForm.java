package dev.broadsheet.chart.form;

import dev.broadsheet.chart.mark.BarMark;
import dev.broadsheet.chart.mark.BarMark.Bar;
import dev.broadsheet.chart.mark.Canvas;
import dev.broadsheet.chart.mark.Direction;
import dev.broadsheet.chart.mark.Frame;
import dev.broadsheet.chart.mark.Mark;
import dev.broadsheet.chart.mark.SlotMark;
import dev.broadsheet.chart.spec.Datum;
import dev.broadsheet.chart.svg.Scene;
import java.util.ArrayList;
import java.util.List;

/** Horizontal bars from zero; the sure part solid, the rest of a range hatched. */
final class BarForm implements ChartForm {
  private static final double THICKNESS = 20;

  @Override
  public Scene lay(Board board) {
    List<Datum> data = board.plan().groups().get(0).data();
    Domain domain = Domain.withZero(RowData.extents(data));
    Canvas canvas = new Canvas(board.width());
    Rows rows =
        new Rows(board, canvas, RowData.of(board, data), domain, Rows.Bars.of(THICKNESS), 2);
    return RowPicture.of(
        board, canvas, rows, domain, (placed, frame) -> marks(data, placed, frame));
  }

  private static List<Mark> marks(List<Datum> data, Rows rows, Frame frame) {
    List<Bar> bars = new ArrayList<>();
    List<Double> missing = new ArrayList<>();
    for (int i = 0; i < data.size(); i++) {
      Datum datum = data.get(i);
      double top = rows.top(i, 0);
      bars.add(new Bar(top, THICKNESS, 0, datum.extent(), RowData.look(datum, 0)));
      if (datum.extent().isMissing()) {
        missing.add(top);
      }
    }
    return List.of(
        new BarMark(bars, Direction.HORIZONTAL),
        new SlotMark(missing, THICKNESS, Direction.HORIZONTAL));
  }
}
