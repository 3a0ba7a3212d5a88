package dev.broadsheet.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.fact.FactSheets;
import dev.broadsheet.fact.SheetEvaluator;
import dev.broadsheet.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a careless or hostile editor may write, from the sheet to the picture: each a finding at its
 * place, or a picture of finite numbers.
 */
class BadInputTest {
  private static final String SHEET =
      """
      {"title": {"en": "T"},
       "sources": {"s": {"publisher": {"en": "P"}, "title": {"en": "T"},
         "published": "2025-01-01", "language": "en", "kind": "press"}},
       "facts": {
         "a": {"label": {"en": "%1$s"}, "value": %2$s, "unit": "USD", "asOf": "%3$s",
           "status": "confirmed", "sources": ["s"]},
         "b": {"label": {"en": "B"}, "value": 7, "unit": "USD", "asOf": "2025",
           "status": "confirmed", "sources": ["s"]}},
       "series": {"points": {"label": {"en": "Points"}, "points": [%4$s]}},
       "charts": {"c": {"title": {"en": "T"}, %5$s}}}
      """;

  private static final String BOTH = "\"items\": [\"a\", \"b\"]";

  /** What became of a sheet: its findings, and the markup of all that was drawn. */
  private record Outcome(List<Diagnostic> findings, String markup) {
    List<String> places() {
      return findings.stream().map(d -> d.rule().code() + " " + d.span().text()).toList();
    }
  }

  private static Outcome draw(String json) {
    Diagnostics problems = new Diagnostics();
    List<String> pictures = new ArrayList<>();
    FactSheets.load(new SourceFile("content/facts/x.json", json), problems)
        .map(sheet -> SheetEvaluator.evaluate(sheet, problems))
        .ifPresent(
            sheet ->
                sheet
                    .sheet()
                    .charts()
                    .values()
                    .forEach(
                        spec ->
                            ChartRoom.draw(spec, sheet, Language.ENGLISH, problems)
                                .ifPresent(
                                    chart -> {
                                      chart.artboards().forEach(p -> pictures.add(p.markup()));
                                      pictures.add(chart.standalone().markup());
                                    })));
    Outcome outcome = new Outcome(problems.sorted(), String.join("\n", pictures));
    assertThat(outcome.markup()).doesNotContain("NaN", "Infinity", "null");
    assertThat(outcome.markup().isEmpty() && !problems.hasErrors()).as("silence").isFalse();
    return outcome;
  }

  private static Outcome chart(String rest) {
    return draw(SHEET.formatted("A", "5", "2024", "\"a\", \"b\"", rest));
  }

  @Test
  void nothingIsWrongWithTheSheetItself() {
    assertThat(chart("\"type\": \"bar\", " + BOTH).findings()).isEmpty();
  }

  @Test
  void unknownTypeIsFoundAtItsName() {
    assertThat(chart("\"type\": \"violin\", " + BOTH).places())
        .contains("chart-type-unknown \"violin\"");
  }

  @Test
  void unknownMarkIsFoundAtItsName() {
    assertThat(chart("\"type\": \"bar\", \"mark\": \"violin\", " + BOTH).places())
        .contains("chart-unknown-key \"mark\"");
  }

  @Test
  void unknownFactIsFoundAtItsName() {
    assertThat(chart("\"type\": \"bar\", \"items\": [\"a\", \"bb\"]").places())
        .contains("chart-fact-unknown \"bb\"");
  }

  @Test
  void unknownScaleIsFoundAtItsName() {
    Outcome outcome = chart("\"type\": \"dot\", \"scale\": \"cubic\", " + BOTH);
    assertThat(outcome.places()).contains("chart-wrong-value \"cubic\"");
    assertThat(outcome.findings().toString()).contains("linear", "log");
  }

  @ParameterizedTest
  @ValueSource(strings = {"line", "area", "sparkline", "slope", "small-multiples", "column"})
  void emptySeriesIsAFinding(String type) {
    String rest = "\"type\": \"" + type + "\", \"series\": [\"points\"]";
    assertThat(draw(SHEET.formatted("A", "5", "2024", "", rest)).places())
        .containsExactly("chart-empty \"c\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bar", "column", "dot", "interval", "table-bars", "big-number"})
  void thousandCategoriesAreAFinding(String type) {
    String items =
        IntStream.range(0, 1_000).mapToObj(i -> "\"a\"").collect(Collectors.joining(", "));
    assertThat(chart("\"type\": \"" + type + "\", \"items\": [" + items + "]").places())
        .singleElement()
        .asString()
        .startsWith("chart-too-many");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-3", "{\"low\": 0, \"high\": 5}"})
  void logScaleWithZeroIsFoundAtTheFact(String value) {
    String rest = "\"type\": \"dot\", \"scale\": \"log\", " + BOTH;
    assertThat(draw(SHEET.formatted("A", value, "2024", "\"a\"", rest)).places())
        .contains("chart-log-zero \"a\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bar", "column", "dot", "table-bars", "waterfall", "big-number"})
  void labelOfThreeHundredCharactersIsAFindingOrHasRoom(String type) {
    String rest = "\"type\": \"" + type + "\", \"items\": [\"a\"]";
    for (String label : List.of("x".repeat(300), "many words ".repeat(30))) {
      Outcome outcome = draw(SHEET.formatted(label, "5", "2024", "\"a\"", rest));
      assertThat(outcome.places()).allMatch(place -> place.startsWith("chart-label-space"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"-5000", "-5000-01-01", "0000", "99999"})
  void yearThatNoCalendarHasIsFoundAtItsPlace(String year) {
    String rest = "\"type\": \"line\", \"series\": [\"points\"]";
    assertThat(draw(SHEET.formatted("A", "5", year, "\"a\", \"b\"", rest)).places())
        .anySatisfy(place -> assertThat(place).endsWith("\"" + year + "\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0001", "9999"})
  void firstAndLastYearOfTheCalendarAreDrawn(String year) {
    String rest = "\"type\": \"line\", \"series\": [\"points\"]";
    assertThat(draw(SHEET.formatted("A", "5", year, "\"a\", \"b\"", rest)).findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e-9", "1e15", "-1e15", "1e90", "1e-30", "0.1"})
  void amountsOfAnySizeAreDrawnInFiniteNumbers(String value) {
    for (String type : List.of("bar", "column", "table-bars", "big-number")) {
      String rest = "\"type\": \"" + type + "\", " + BOTH;
      assertThat(draw(SHEET.formatted("A", value, "2024", "\"a\"", rest)).places())
          .allMatch(place -> place.equals("json-limit " + value) || place.startsWith("chart-"));
    }
  }
}
