package dev.broadsheet.chart.form;

import dev.broadsheet.chart.layout.LineBreaker;
import dev.broadsheet.chart.layout.TextMeasure;
import dev.broadsheet.chart.mark.BarMark;
import dev.broadsheet.chart.mark.Canvas;
import dev.broadsheet.chart.mark.Frame;
import dev.broadsheet.chart.mark.GridMark;
import dev.broadsheet.chart.scale.Scale;
import dev.broadsheet.chart.svg.Anchor;
import dev.broadsheet.chart.svg.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * The places of rows that each have a label and one or more amounts: labels above the bars on
 * narrow artboards, beside them on the wide one; each value after its bar, or on a line of its own
 * where the bars would become too short.
 */
final class Rows {
  private static final double COLUMN = 176;
  private static final double GUTTER = 14;
  private static final double GAP = 6;

  /** Keeps a remark off the line at zero. */
  private static final double REMARK_INSET = 5;

  private static final int MOST_LINES = 4;

  /** What a row shows. */
  record Row(String label, String status, List<Entry> entries, List<String> remarks) {}

  /**
   * One amount of a row.
   *
   * @param text the value as printed
   * @param low the lowest value drawn
   * @param high the highest value drawn
   * @param arrow whether an arrow follows the high end
   */
  record Entry(String text, double low, double high, boolean arrow, Type type) {}

  /** The size of the marks. */
  record Bars(double thickness, double clearance) {
    static Bars of(double thickness) {
      return new Bars(thickness, 0);
    }
  }

  private final Board board;
  private final Canvas canvas;
  private final List<Row> rows;
  private final Domain domain;
  private final double thickness;
  private final double clearance;
  private final double left;
  private final boolean above;
  private final double plotLeft;
  private final double plotRight;
  private final List<List<Double>> tops = new ArrayList<>();
  private final double top;
  private double bottom;

  /**
   * Places {@code rows} from {@code top} downwards and draws their labels.
   *
   * @param bars how thick a bar is, and what its mark takes beyond the end of the amount
   */
  Rows(Board board, Canvas canvas, List<Row> rows, Domain domain, Bars bars, double top) {
    this.board = board;
    this.canvas = canvas;
    this.rows = rows;
    this.domain = domain;
    this.thickness = bars.thickness;
    this.clearance = bars.clearance;
    this.top = top;
    this.left = board.isWide() ? labelColumn() : 0;
    double beside = besideWidth(left);
    this.above = beside < 0.42 * (board.width() - left);
    this.plotLeft = left;
    this.plotRight = plotLeft + (above ? fullWidth() : beside);
    place(top);
  }

  private double labelColumn() {
    double widest = 0;
    for (Row row : rows) {
      for (String line : LineBreaker.balanced(row.label, Type.LABEL, COLUMN)) {
        widest = Math.max(widest, TextMeasure.width(line, Type.LABEL));
      }
      widest = Math.max(widest, Math.min(COLUMN, TextMeasure.width(row.status, Type.NOTE)));
    }
    return widest + GUTTER;
  }

  private double fullWidth() {
    boolean arrows = entries().stream().anyMatch(Entry::arrow);
    return board.width() - left - 1 - (arrows ? BarMark.ARROW : 0);
  }

  /** The widest plot from {@code from} in which each value still fits after its bar. */
  private double besideWidth(double from) {
    double width = board.width() - from - 1;
    Scale share = RowPicture.scale(board.plan().axis(), domain, 0, 1);
    for (Entry entry : entries()) {
      double part = share.at(labelled(entry));
      double label = TextMeasure.width(entry.text, entry.type) + GAP + clearance;
      double free = board.width() - from - label - (entry.arrow ? BarMark.ARROW : 0);
      if (free < 0) {
        return 0;
      }
      width = part > 0 ? Math.min(width, free / part) : width;
    }
    return width;
  }

  private List<Entry> entries() {
    return rows.stream().flatMap(row -> row.entries.stream()).toList();
  }

  /** Where an amount's text stands: after its high end, of one below zero after zero. */
  private double labelled(Entry entry) {
    double end = entry.low < 0 && entry.high <= 0 ? 0 : entry.high;
    return Math.max(domain.low(), Math.min(domain.high(), end));
  }

  private void place(double top) {
    double y = top;
    for (Row row : rows) {
      y = board.isWide() ? placeBeside(row, y) : placeUnder(row, y);
      y += board.isWide() ? 12 : 14;
    }
    bottom = y - 6;
  }

  private double placeUnder(Row row, double top) {
    List<String> lines = LineBreaker.lines(row.label, Type.LABEL, board.width());
    check(row, lines);
    double baseline = top + Type.LABEL.ascent();
    double last = canvas.text(lines, 0, baseline, Anchor.START, Type.LABEL);
    double x = lines.isEmpty() ? 0 : TextMeasure.width(lines.get(lines.size() - 1), Type.LABEL) + 8;
    if (isValueInline(row)) {
      Entry entry = row.entries.get(0);
      if (!canvas.textIfFree(entry.text, x, last, Anchor.START, entry.type)) {
        x = 0;
        List<String> value = LineBreaker.lines(entry.text, entry.type, board.width());
        last = canvas.text(value, 0, last + entry.type.lineHeight(), Anchor.START, entry.type);
      }
      x += TextMeasure.width(entry.text, entry.type) + 8;
    }
    if (!row.status.isEmpty()) {
      if (!canvas.textIfFree(row.status, x, last, Anchor.START, Type.NOTE)) {
        last += Type.LABEL.lineHeight();
        canvas.text(row.status, 0, last, Anchor.START, Type.NOTE);
      }
    }
    double bars = placeBars(row, last + 6);
    return remarks(row, bars, 0);
  }

  private double placeBeside(Row row, double top) {
    List<String> lines = LineBreaker.balanced(row.label, Type.LABEL, COLUMN);
    check(row, lines);
    List<String> status = LineBreaker.lines(row.status, Type.NOTE, COLUMN);
    double labels = lines.size() * Type.LABEL.lineHeight() + status.size() * Type.NOTE.lineHeight();
    double bars = barsHeight(row);
    double height = Math.max(labels, bars);
    double y = top + Math.max(0, (bars - labels) / 2);
    double last = canvas.text(lines, 0, y + Type.LABEL.ascent(), Anchor.START, Type.LABEL);
    canvas.text(status, 0, last + Type.NOTE.lineHeight() + 1, Anchor.START, Type.NOTE);
    placeBars(row, top + (height - bars) / 2);
    return remarks(row, top + height, left + REMARK_INSET);
  }

  /** Remarks under the bars of a row; returns the new bottom. */
  private double remarks(Row row, double from, double x) {
    double y = from;
    for (String remark : row.remarks) {
      List<String> lines = LineBreaker.lines(remark, Type.NOTE, board.width() - x);
      canvas.text(lines, x, y + 4 + Type.NOTE.ascent(), Anchor.START, Type.NOTE);
      y += 4 + lines.size() * Type.NOTE.lineHeight();
    }
    return y;
  }

  private void check(Row row, List<String> lines) {
    if (lines.size() > MOST_LINES) {
      board.cramped(row.label);
    }
  }

  /** Whether the only value of a row stands beside its label, because no bar leaves it room. */
  private boolean isValueInline(Row row) {
    return above && !board.isWide() && row.entries.size() == 1;
  }

  private double barsHeight(Row row) {
    double height = -3;
    for (Entry entry : row.entries) {
      height +=
          thickness + 3 + (above ? valueLines(entry).size() * entry.type.lineHeight() + 2 : 0);
    }
    return height;
  }

  private List<String> valueLines(Entry entry) {
    return LineBreaker.lines(entry.text, entry.type, board.width() - left);
  }

  private double placeBars(Row row, double top) {
    List<Double> own = new ArrayList<>();
    double y = top;
    for (Entry entry : row.entries) {
      if (above && !isValueInline(row)) {
        List<String> lines = valueLines(entry);
        canvas.text(lines, left, y + entry.type.ascent(), Anchor.START, entry.type);
        y += lines.size() * entry.type.lineHeight() + 2;
      }
      own.add(y);
      y += thickness + 3;
    }
    tops.add(own);
    return y - 3;
  }

  /** Where the bar of an amount starts. */
  double top(int row, int entry) {
    return tops.get(row).get(entry);
  }

  /** Where grid lines are drawn: beside the bars where labels stand between them. */
  List<GridMark.Stretch> grid() {
    if (board.isWide()) {
      return List.of();
    }
    return tops.stream()
        .flatMap(List::stream)
        .map(top -> new GridMark.Stretch(top - 3, top + thickness + 3))
        .toList();
  }

  /** Where grid lines may begin: under whatever stands above the rows. */
  double top() {
    return top - 2;
  }

  double bottom() {
    return bottom;
  }

  double plotLeft() {
    return plotLeft;
  }

  double plotRight() {
    return plotRight;
  }

  /** Draws each value after its bar, unless it already stands above. */
  void drawValues(Frame frame) {
    if (above) {
      return;
    }
    for (int i = 0; i < rows.size(); i++) {
      for (int j = 0; j < rows.get(i).entries.size(); j++) {
        Entry entry = rows.get(i).entries.get(j);
        double baseline = top(i, j) + thickness / 2 + entry.type.size() * 0.36;
        double arrow = entry.arrow ? BarMark.ARROW : 0;
        double at = frame.x().at(labelled(entry)) + GAP + clearance + arrow;
        canvas.text(entry.text, at, baseline, Anchor.START, entry.type);
      }
    }
  }
}
