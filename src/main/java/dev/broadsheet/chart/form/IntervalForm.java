package dev.broadsheet.chart.form;

import dev.broadsheet.chart.mark.Canvas;
import dev.broadsheet.chart.mark.Frame;
import dev.broadsheet.chart.mark.IntervalMark;
import dev.broadsheet.chart.mark.IntervalMark.Item;
import dev.broadsheet.chart.mark.Mark;
import dev.broadsheet.chart.mark.TrackMark;
import dev.broadsheet.chart.spec.Datum;
import dev.broadsheet.chart.svg.Scene;
import java.util.ArrayList;
import java.util.List;

/** Range against range, or dots: amounts where they lie on the axis. */
final class IntervalForm implements ChartForm {
  private static final double THICKNESS = 18;

  @Override
  public Scene lay(Board board) {
    List<Datum> data = board.plan().groups().get(0).data();
    Domain domain = Domain.of(RowData.extents(data), board.plan().axis());
    Canvas canvas = new Canvas(board.width());
    Rows rows =
        new Rows(board, canvas, RowData.of(board, data), domain, new Rows.Bars(THICKNESS, 7), 2);
    return RowPicture.of(
        board, canvas, rows, domain, (placed, frame) -> marks(data, placed, frame));
  }

  private static List<Mark> marks(List<Datum> data, Rows rows, Frame frame) {
    List<Item> items = new ArrayList<>();
    List<Double> tracks = new ArrayList<>();
    for (int i = 0; i < data.size(); i++) {
      Datum datum = data.get(i);
      double top = rows.top(i, 0);
      items.add(new Item(top, THICKNESS, datum.extent(), RowData.look(datum, 0)));
      tracks.add(top + THICKNESS / 2);
    }
    return List.of(new TrackMark(tracks), new IntervalMark(items));
  }
}
