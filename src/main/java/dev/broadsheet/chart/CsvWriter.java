package dev.broadsheet.chart;

import dev.broadsheet.chart.DataTable.Column;
import dev.broadsheet.chart.DataTable.Figure;
import dev.broadsheet.chart.DataTable.Row;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A chart's figures as CSV by RFC 4180, with a byte-order mark because spreadsheets guess Chinese
 * wrong without one. Texts that a spreadsheet would run as a formula are preceded by an apostrophe;
 * numbers are raw, in the unit's own scale.
 */
public final class CsvWriter {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final List<String> HEAD =
      List.of(
          "series",
          "label",
          "fact",
          "low",
          "high",
          "qualifier",
          "unit",
          "status",
          "period",
          "as_of",
          "sources",
          "text");

  private CsvWriter() {}

  /** The whole file. */
  public static String write(DataTable table) {
    StringBuilder out = new StringBuilder().append(BYTE_ORDER_MARK);
    if (table.rows().stream().anyMatch(row -> row.figure().isPresent())) {
      line(out, HEAD);
      table.rows().forEach(row -> row.figure().ifPresent(f -> line(out, figure(row, f))));
    } else {
      line(out, table.columns().stream().map(Column::header).map(CsvWriter::guarded).toList());
      table.rows().forEach(row -> line(out, row.cells().stream().map(CsvWriter::guarded).toList()));
    }
    return out.toString();
  }

  private static List<String> figure(Row row, Figure figure) {
    int value = row.cells().size() - DataTable.CELLS_AFTER_VALUE - 1;
    return List.of(
        guarded(figure.series()),
        guarded(figure.label()),
        figure.fact(),
        number(figure.range().low()),
        number(figure.range().high()),
        figure.range().qualifier(),
        guarded(figure.origin().unit()),
        figure.origin().status(),
        figure.origin().period(),
        figure.origin().asOf(),
        String.join(" ", figure.origin().sources()),
        guarded(row.cells().get(value)));
  }

  private static String number(Optional<BigDecimal> value) {
    return value.map(BigDecimal::toPlainString).orElse("");
  }

  /** OWASP: a cell that begins with one of these may be run. */
  private static String guarded(String text) {
    return !text.isEmpty() && "=+-@＝＋－＠\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  private static void line(StringBuilder out, List<String> cells) {
    out.append(cells.stream().map(CsvWriter::quoted).collect(Collectors.joining(",")));
    out.append("\r\n");
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
