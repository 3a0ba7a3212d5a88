package dev.broadsheet.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.chart.form.Board;
import dev.broadsheet.chart.form.Forms;
import dev.broadsheet.chart.spec.ChartPlan;
import dev.broadsheet.chart.spec.PlanReader;
import dev.broadsheet.chart.svg.Scene;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.fact.ChartSpec;
import dev.broadsheet.text.Language;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Series of many points, and years far apart. */
class LongSeriesTest {
  private static final String SOURCES =
      "\"sources\": {\"s\": {\"publisher\": {\"en\": \"P\"}, \"title\": {\"en\": \"T\"},"
          + " \"published\": \"2025-01-01\", \"language\": \"en\", \"kind\": \"press\"}}";

  /** A sheet with one series of {@code count} years from {@code first}, and one chart. */
  private static Gallery sheet(int count, int first, String type) {
    String facts =
        IntStream.range(0, count)
            .mapToObj(
                i ->
                    "\"f"
                        + i
                        + "\": {\"label\": {\"en\": \"F\"}, \"value\": "
                        + (1 + i * 37 % 91)
                        + ", \"unit\": \"GW\", \"asOf\": \""
                        + (first + i)
                        + "\", \"status\": \"confirmed\", \"sources\": [\"s\"]}")
            .collect(Collectors.joining(", "));
    String points =
        IntStream.range(0, count).mapToObj(i -> "\"f" + i + "\"").collect(Collectors.joining(", "));
    return Gallery.of(
        "{\"title\": {\"en\": \"T\"}, "
            + SOURCES
            + ", \"facts\": {"
            + facts
            + "}, \"series\": {\"s\": {\"label\": {\"en\": \"Series\"}, \"points\": ["
            + points
            + "]}}, \"charts\": {\"c\": {\"type\": \""
            + type
            + "\", \"title\": {\"en\": \"T\"}, \"series\": [\"s\"]}}}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"line", "area", "sparkline", "small-multiples", "slope"})
  void fourHundredPointsAreDrawnWithAtMostSixTicks(String type) {
    Gallery gallery = sheet(400, 1600, type);
    ChartSpec spec = gallery.charts().get(0);
    ChartPlan plan =
        PlanReader.read(spec, gallery.sheet(), Language.ENGLISH, new Diagnostics()).orElseThrow();
    for (int width : Board.WIDTHS) {
      Scene scene = Forms.of(plan.type()).lay(new Board(plan, width));
      assertThat(Overlaps.in(scene)).isEmpty();
      assertThat(scene.words().stream().filter(w -> w.text().matches("(1[6-9]|2)[0-9]{2,3}")))
          .hasSizeLessThanOrEqualTo(6);
    }
  }

  @Test
  void oneMorePointIsTooMany() {
    Gallery gallery = sheet(401, 1600, "line");
    Diagnostics diagnostics = new Diagnostics();
    ChartSpec spec = gallery.charts().get(0);
    assertThat(ChartRoom.draw(spec, gallery.sheet(), Language.ENGLISH, diagnostics)).isEmpty();
    assertThat(diagnostics.sorted())
        .extracting(d -> d.rule().code())
        .containsExactly("chart-too-many");
  }

  @Test
  void columnsOfManyYearsAreRefused() {
    Gallery gallery = sheet(60, 1960, "column");
    Diagnostics diagnostics = new Diagnostics();
    ChartRoom.draw(gallery.charts().get(0), gallery.sheet(), Language.ENGLISH, diagnostics);
    assertThat(diagnostics.sorted())
        .extracting(d -> d.rule().code())
        .containsExactly("chart-too-many");
  }

  @Test
  void singlePointIsALineChartWithOneDot() {
    Gallery gallery = sheet(1, 2025, "line");
    DrawnChart chart = gallery.draw(gallery.charts().get(0), Language.ENGLISH);
    assertThat(chart.artboards()).allMatch(a -> a.markup().contains("<circle"));
  }
}
