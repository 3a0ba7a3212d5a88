package dev.broadsheet.chart.form;

import dev.broadsheet.chart.layout.TextMeasure;
import dev.broadsheet.chart.mark.BarMark.Look;
import dev.broadsheet.chart.mark.Extent;
import dev.broadsheet.chart.spec.ChartPlan;
import dev.broadsheet.chart.spec.Datum;
import dev.broadsheet.chart.svg.Type;
import dev.broadsheet.fact.Status;
import java.util.ArrayList;
import java.util.List;

/** Rows made from single figures. */
final class RowData {
  private RowData() {}

  /** One row for each figure. */
  static List<Rows.Row> of(Board board, List<Datum> data) {
    boolean mixed = hasMixedStatus(board.plan());
    int left = board.annotationLimit();
    List<Rows.Row> rows = new ArrayList<>();
    for (Datum datum : data) {
      List<String> remarks = remarks(board.plan(), datum);
      List<String> shown = remarks.subList(0, Math.min(left, remarks.size()));
      remarks.subList(shown.size(), remarks.size()).forEach(board::dropped);
      shown.forEach(board::shown);
      left -= shown.size();
      String status = mixed && !isPlain(datum.status()) ? board.words().status(datum.status()) : "";
      rows.add(new Rows.Row(datum.label(), status, List.of(entry(board, datum)), shown));
    }
    return rows;
  }

  private static List<String> remarks(ChartPlan plan, Datum datum) {
    return plan.details().annotations().stream()
        .filter(annotation -> annotation.fact().equals(datum.fact().id()))
        .map(annotation -> annotation.text())
        .toList();
  }

  /** Whether the figures differ in how sure they are, so that each must say it. */
  static boolean hasMixedStatus(ChartPlan plan) {
    List<Datum> data = plan.data();
    for (Datum datum : data) {
      if (datum.status() != data.get(0).status()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a status goes without saying. */
  static boolean isPlain(Status status) {
    return status == Status.CONFIRMED;
  }

  /** How sure a figure is, in a word, where that differs in the chart and does not go unsaid. */
  static String status(Board board, Datum datum) {
    boolean said = hasMixedStatus(board.plan()) && !isPlain(datum.status());
    return said ? board.words().status(datum.status()) : "";
  }

  static Rows.Entry entry(Board board, Datum datum) {
    return entry(board, datum, Type.VALUE);
  }

  static Rows.Entry entry(Board board, Datum datum, Type type) {
    Extent extent = datum.extent();
    if (extent.isMissing()) {
      boolean fits = TextMeasure.width(datum.text(), Type.NOTE) < board.width() * 0.5;
      String text = fits ? datum.text() : board.words().notDisclosed();
      return new Rows.Entry(text, 0, 0, false, Type.NOTE);
    }
    boolean arrow = extent.kind() == Extent.Kind.AT_LEAST;
    double low = Math.min(extent.low(), extent.high());
    return new Rows.Entry(datum.text(), low, extent.high(), arrow, type);
  }

  static Look look(Datum datum, int hue) {
    return new Look(hue, datum.forecast());
  }

  static List<Extent> extents(List<Datum> data) {
    List<Extent> extents = new ArrayList<>(data.size());
    for (Datum datum : data) {
      extents.add(datum.extent());
    }
    return extents;
  }
}
