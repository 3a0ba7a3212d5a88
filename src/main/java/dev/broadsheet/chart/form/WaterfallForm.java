package dev.broadsheet.chart.form;

import dev.broadsheet.chart.mark.BridgeMark;
import dev.broadsheet.chart.mark.BridgeMark.Step;
import dev.broadsheet.chart.mark.Canvas;
import dev.broadsheet.chart.mark.Extent;
import dev.broadsheet.chart.mark.Mark;
import dev.broadsheet.chart.spec.Datum;
import dev.broadsheet.chart.spec.WaterfallSteps;
import dev.broadsheet.chart.svg.Scene;
import dev.broadsheet.chart.svg.Type;
import java.util.ArrayList;
import java.util.List;

/** A bridge from a starting amount by its changes to a total, row by row. */
final class WaterfallForm implements ChartForm {
  private static final double THICKNESS = 20;

  @Override
  public Scene lay(Board board) {
    List<Datum> data = board.plan().groups().get(0).data();
    List<Extent> levels = WaterfallSteps.levels(data);
    Domain domain = Domain.withZero(levels);
    Canvas canvas = new Canvas(board.width());
    Rows rows =
        new Rows(board, canvas, rows(board, data, levels), domain, Rows.Bars.of(THICKNESS), 2);
    return RowPicture.of(
        board, canvas, rows, domain, (placed, frame) -> marks(data, levels, placed));
  }

  private static List<Rows.Row> rows(Board board, List<Datum> data, List<Extent> levels) {
    List<Rows.Row> plain = RowData.of(board, data);
    List<Rows.Row> rows = new ArrayList<>();
    for (int i = 0; i < data.size(); i++) {
      Extent before = WaterfallSteps.isTotal(i, data) ? Extent.point(0) : levels.get(i - 1);
      double high = Math.max(before.high(), levels.get(i).high());
      double low = Math.min(before.low(), levels.get(i).low());
      boolean arrow = levels.get(i).kind() == Extent.Kind.AT_LEAST;
      Rows.Row row = plain.get(i);
      Rows.Entry entry =
          new Rows.Entry(data.get(i).text(), Math.max(low, 0), high, arrow, Type.VALUE);
      rows.add(new Rows.Row(row.label(), row.status(), List.of(entry), row.remarks()));
    }
    return rows;
  }

  private static List<Mark> marks(List<Datum> data, List<Extent> levels, Rows rows) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < data.size(); i++) {
      boolean total = WaterfallSteps.isTotal(i, data);
      Extent before = total ? Extent.point(0) : levels.get(i - 1);
      int hue = total ? 0 : 1;
      steps.add(new Step(rows.top(i, 0), before, levels.get(i), RowData.look(data.get(i), hue)));
    }
    return List.of(new BridgeMark(steps, THICKNESS));
  }
}
