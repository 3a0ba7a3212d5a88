package dev.broadsheet.chart;

import dev.broadsheet.chart.DataTable.Figure;
import dev.broadsheet.chart.DataTable.Row;
import dev.broadsheet.data.JsonText;
import dev.broadsheet.fact.FactSheet;
import dev.broadsheet.fact.Source;
import dev.broadsheet.text.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A chart's figures as JSON, with the sources that they rest on. */
public final class JsonWriter {
  private JsonWriter() {}

  /** The whole file. */
  public static String write(DrawnChart chart, FactSheet sheet, Language language) {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("id", chart.id());
    root.put("sheet", sheet.id());
    root.put("language", language.tag());
    root.put("title", chart.title());
    chart.dek().ifPresent(dek -> root.put("dek", dek));
    root.put("summary", chart.summary());
    root.put("notes", chart.notes());
    root.put("rows", chart.table().rows().stream().map(JsonWriter::row).toList());
    List<Source> sources =
        chart.sources().stream().flatMap(id -> sheet.source(id).stream()).toList();
    root.put("sources", sources.stream().map(source -> source(source, language)).toList());
    return JsonText.writePretty(root);
  }

  private static Map<String, Object> row(Row row) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("text", row.cells());
    row.figure().ifPresent(figure -> figure(map, figure));
    return map;
  }

  private static void figure(Map<String, Object> map, Figure figure) {
    map.put("fact", figure.fact());
    map.put("series", figure.series());
    map.put("label", figure.label());
    map.put("low", figure.range().low());
    map.put("high", figure.range().high());
    map.put("qualifier", figure.range().qualifier());
    map.put("unit", figure.origin().unit());
    map.put("status", figure.origin().status());
    map.put("period", figure.origin().period());
    map.put("asOf", figure.origin().asOf());
    map.put("sources", figure.origin().sources());
  }

  private static Map<String, Object> source(Source source, Language language) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", source.id());
    map.put("publisher", source.publisher().in(language));
    map.put("title", source.title().in(language));
    map.put("published", source.published().toString());
    source.url().ifPresent(url -> map.put("url", url));
    return map;
  }
}
