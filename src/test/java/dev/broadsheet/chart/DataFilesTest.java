package dev.broadsheet.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.chart.DataTable.Column;
import dev.broadsheet.chart.DataTable.Figure;
import dev.broadsheet.chart.DataTable.Origin;
import dev.broadsheet.chart.DataTable.Range;
import dev.broadsheet.chart.DataTable.Row;
import dev.broadsheet.data.Json;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.text.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DataFilesTest {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("Figure", false),
          new Column("Value ($)", true),
          new Column("Status", false),
          new Column("As of", false));

  private static String csv(String label, String text, String low) {
    Range range = new Range(Optional.of(new BigDecimal(low)), Optional.empty(), "over");
    Origin origin = new Origin("USD", "claim", "", "2025-06", List.of("a", "b"));
    Figure figure = new Figure("overrun", "", label, range, origin);
    Row row = new Row(List.of(label, text, "claim", "Jun 2025"), Optional.of(figure));
    return CsvWriter.write(new DataTable("T", COLUMNS, List.of(row)));
  }

  @Test
  void csvHoldsRawNumbersInOneUnit() {
    assertThat(csv("Claims", "over $10bn", "1e10"))
        .isEqualTo(
            "\uFEFFseries,label,fact,low,high,qualifier,unit,status,period,as_of,sources,text\r\n"
                + ",Claims,overrun,10000000000,,over,USD,claim,,2025-06,a b,over $10bn\r\n");
  }

  @Test
  void csvQuotesCommasQuotesAndBreaks() {
    assertThat(csv("A, \"B\"\nC", "x", "1")).contains("\"A, \"\"B\"\"\nC\"");
  }

  @Test
  void csvGuardsWhatASpreadsheetWouldRun() {
    assertThat(csv("=1+1", "@x", "1")).contains(",'=1+1,").contains(",'@x\r\n");
  }

  @Test
  void csvLeavesNegativeNumbersAlone() {
    assertThat(csv("Loss", "−$9bn", "-9e9")).contains(",-9000000000,").contains(",−$9bn\r\n");
  }

  @Test
  void csvOfEventsHasItsOwnHead() {
    Gallery gallery = Gallery.load();
    DrawnChart chart =
        gallery.draw(gallery.sheet().sheet().charts().get("timeline"), Language.ENGLISH);
    assertThat(CsvWriter.write(chart.table()).lines().toList())
        .hasSize(7)
        .startsWith("\uFEFFDate,Event,Status");
  }

  @Test
  void jsonCanBeReadAndNamesTheSources() {
    Gallery gallery = Gallery.load();
    DrawnChart chart =
        gallery.draw(gallery.sheet().sheet().charts().get("range-bar"), Language.ENGLISH);
    String json = JsonWriter.write(chart, gallery.sheet().sheet(), Language.ENGLISH);
    Diagnostics diagnostics = new Diagnostics();
    assertThat(Json.read(new SourceFile("range-bar.json", json), diagnostics)).isPresent();
    assertThat(json)
        .contains(
            "\"low\": 20000000000", "\"publisher\": \"Ministry of Works\"", "\"fact\": \"spent\"");
  }
}
