package dev.broadsheet.chart.form;

import dev.broadsheet.chart.mark.BarMark;
import dev.broadsheet.chart.mark.BarMark.Bar;
import dev.broadsheet.chart.mark.Canvas;
import dev.broadsheet.chart.mark.Direction;
import dev.broadsheet.chart.mark.Mark;
import dev.broadsheet.chart.mark.SlotMark;
import dev.broadsheet.chart.spec.Datum;
import dev.broadsheet.chart.svg.Scene;
import dev.broadsheet.chart.svg.Type;
import java.util.ArrayList;
import java.util.List;

/** Columns laid down: each category a row, each series a bar in it. */
final class GroupedRows {
  private GroupedRows() {}

  static Scene lay(Board board, Categories categories) {
    boolean single = categories.series().size() == 1;
    double thickness = single ? 18 : 14;
    Domain domain = Domain.withZero(RowData.extents(board.plan().data()));
    Canvas canvas = new Canvas(board.width());
    double top = single ? 2 : key(board, canvas, categories);
    List<Rows.Row> rows = rows(board, categories, single ? Type.VALUE : Type.SERIES);
    Rows placed = new Rows(board, canvas, rows, domain, Rows.Bars.of(thickness), top);
    return RowPicture.of(
        board, canvas, placed, domain, (r, frame) -> marks(categories, r, thickness));
  }

  private static double key(Board board, Canvas canvas, Categories categories) {
    List<Key.Item> items = new ArrayList<>();
    for (int i = 0; i < categories.series().size(); i++) {
      items.add(Key.Item.of(categories.series().get(i), i));
    }
    return Key.draw(canvas, items, Type.SERIES, 0, board.width(), 2) + 6;
  }

  private static List<Rows.Row> rows(Board board, Categories categories, Type type) {
    boolean mixed = RowData.hasMixedStatus(board.plan());
    List<Rows.Row> rows = new ArrayList<>();
    for (int i = 0; i < categories.count(); i++) {
      List<Rows.Entry> entries = new ArrayList<>();
      List<Datum> cells = cells(categories, i);
      cells.forEach(datum -> entries.add(RowData.entry(board, datum, type)));
      boolean plain = cells.stream().allMatch(datum -> RowData.isPlain(datum.status()));
      boolean same = cells.stream().map(Datum::status).distinct().count() == 1;
      String status = mixed && same && !plain ? board.words().status(cells.get(0).status()) : "";
      rows.add(new Rows.Row(categories.names().get(i), status, entries, List.of()));
    }
    return rows;
  }

  private static List<Datum> cells(Categories categories, int category) {
    List<Datum> cells = new ArrayList<>();
    categories.forEach(
        (i, j, datum) -> {
          if (i == category) {
            cells.add(datum);
          }
        });
    return cells;
  }

  private static List<Mark> marks(Categories categories, Rows rows, double thickness) {
    List<Bar> bars = new ArrayList<>();
    List<Double> missing = new ArrayList<>();
    int[] entry = {0, -1};
    categories.forEach(
        (category, series, datum) -> {
          entry[0] = category == entry[1] ? entry[0] + 1 : 0;
          entry[1] = category;
          double top = rows.top(category, entry[0]);
          bars.add(new Bar(top, thickness, 0, datum.extent(), RowData.look(datum, series)));
          if (datum.extent().isMissing()) {
            missing.add(top);
          }
        });
    return List.of(
        new BarMark(bars, Direction.HORIZONTAL),
        new SlotMark(missing, thickness, Direction.HORIZONTAL));
  }
}
