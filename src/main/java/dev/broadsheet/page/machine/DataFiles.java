package dev.broadsheet.page.machine;

import dev.broadsheet.chart.DataTable;
import dev.broadsheet.chart.DrawnChart;
import dev.broadsheet.data.JsonText;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The figures of a chart as files: raw amounts in one unit, with status, dates and sources. */
public final class DataFiles {
  private static final List<String> COLUMNS =
      List.of(
          "fact",
          "series",
          "label",
          "low",
          "high",
          "qualifier",
          "unit",
          "status",
          "period",
          "as_of",
          "sources");

  private DataFiles() {}

  /** One row for each figure; rows without one are left out. */
  public static String csv(DataTable table) {
    Csv csv = new Csv();
    csv.row(COLUMNS);
    for (DataTable.Row row : table.rows()) {
      row.figure()
          .ifPresent(
              f ->
                  csv.row(
                      List.of(
                          f.fact(),
                          f.series(),
                          f.label(),
                          plain(f.range().low()),
                          plain(f.range().high()),
                          f.range().qualifier(),
                          f.origin().unit(),
                          f.origin().status(),
                          f.origin().period(),
                          f.origin().asOf(),
                          String.join(" ", f.origin().sources()))));
    }
    return csv.toString();
  }

  public static String json(DrawnChart chart) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", chart.id());
    json.put("title", chart.title());
    chart.dek().ifPresent(dek -> json.put("dek", dek));
    json.put("summary", chart.summary());
    json.put("notes", chart.notes());
    json.put("sources", chart.sources());
    json.put(
        "figures",
        chart.table().rows().stream()
            .flatMap(row -> row.figure().stream())
            .map(DataFiles::figure)
            .toList());
    return JsonText.writePretty(json);
  }

  private static Map<String, Object> figure(DataTable.Figure figure) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("fact", figure.fact());
    json.put("series", figure.series());
    json.put("label", figure.label());
    figure.range().low().ifPresent(low -> json.put("low", low));
    figure.range().high().ifPresent(high -> json.put("high", high));
    json.put("qualifier", figure.range().qualifier());
    json.put("unit", figure.origin().unit());
    json.put("status", figure.origin().status());
    json.put("period", figure.origin().period());
    json.put("asOf", figure.origin().asOf());
    json.put("sources", figure.origin().sources());
    json.values().removeIf(""::equals);
    return json;
  }

  /** A number without an exponent. */
  static String plain(Optional<BigDecimal> number) {
    return number.map(n -> n.stripTrailingZeros().toPlainString()).orElse("");
  }
}
