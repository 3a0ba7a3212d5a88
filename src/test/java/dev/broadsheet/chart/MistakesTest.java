package dev.broadsheet.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.data.DataNode;
import dev.broadsheet.data.DataNode.Member;
import dev.broadsheet.data.DataNode.ObjectNode;
import dev.broadsheet.data.Json;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.fact.ChartSpec;
import dev.broadsheet.text.Language;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An author's mistakes in a chart: each a finding at its place. */
class MistakesTest {
  private static final Gallery GALLERY = Gallery.load();
  private static final String TITLE = "\"title\": {\"en\": \"T\", \"zh-Hans\": \"T\"}, ";

  private static List<Diagnostic> findings(String json) {
    SourceFile file = new SourceFile("content/facts/x.json", json);
    Diagnostics diagnostics = new Diagnostics();
    ObjectNode node = (ObjectNode) Json.read(file, diagnostics).orElseThrow();
    ChartSpec spec = new ChartSpec("x", node, file.span(0, 1));
    Optional<DrawnChart> chart =
        ChartRoom.draw(spec, GALLERY.sheet(), Language.ENGLISH, diagnostics);
    assertThat(chart.isEmpty()).isEqualTo(diagnostics.hasErrors());
    return diagnostics.sorted();
  }

  /** The code and the text that the only finding stands at. */
  private static String found(String json) {
    List<Diagnostic> findings = findings(json);
    assertThat(findings).hasSize(1);
    return findings.get(0).rule().code() + " " + findings.get(0).span().text();
  }

  private static String chart(String rest) {
    return "{" + TITLE + rest + "}";
  }

  @Test
  void unknownTypeSuggestsOne() {
    List<Diagnostic> findings = findings(chart("\"type\": \"colum\", \"items\": [\"spent\"]"));
    assertThat(findings.get(0).rule().code()).isEqualTo("chart-type-unknown");
    assertThat(findings.get(0).suggestion()).contains("did you mean `column`?");
  }

  @Test
  void missingTypeAndTitleAreReportedTogether() {
    assertThat(findings("{\"items\": [\"spent\"]}"))
        .extracting(d -> d.rule().code())
        .contains("chart-missing-key");
    assertThat(findings("{\"items\": [\"spent\"]}")).hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void unknownKeyIsAnErrorAtItsName() {
    assertThat(found(chart("\"type\": \"bar\", \"items\": [\"spent\"], \"itmes\": []")))
        .isEqualTo("chart-unknown-key \"itmes\"");
  }

  @Test
  void unknownFactSuggestsOne() {
    List<Diagnostic> findings = findings(chart("\"type\": \"bar\", \"items\": [\"spend\"]"));
    assertThat(findings.get(0).rule().code()).isEqualTo("chart-fact-unknown");
    assertThat(findings.get(0).span().text()).isEqualTo("\"spend\"");
    assertThat(findings.get(0).suggestion()).contains("did you mean `spent`?");
  }

  @Test
  void unknownSeriesAndTimelineAreErrors() {
    assertThat(findings(chart("\"type\": \"line\", \"series\": [\"tol\"]")))
        .extracting(d -> d.rule().code())
        .contains("chart-fact-unknown");
    assertThat(found(chart("\"type\": \"timeline\", \"timeline\": \"crosing\"")))
        .isEqualTo("chart-fact-unknown \"crosing\"");
  }

  @Test
  void literalFigureIsRefused() {
    assertThat(findings(chart("\"type\": \"bar\", \"items\": [\"spent\", 12]")))
        .anySatisfy(
            d -> {
              assertThat(d.span().text()).isEqualTo("12");
              assertThat(d.message()).contains("name a fact instead");
            });
  }

  @Test
  void chartWithoutFiguresIsAnError() {
    assertThat(found(chart("\"type\": \"bar\", \"items\": []"))).startsWith("chart-empty");
    assertThat(found(chart("\"type\": \"bar\", \"items\": [\"state-share\"]")))
        .startsWith("chart-empty");
  }

  @Test
  void unlikeUnitsAreRefusedAtTheFact() {
    assertThat(found(chart("\"type\": \"bar\", \"items\": [\"spent\", \"power-2021\"]")))
        .isEqualTo("chart-mixed-units \"power-2021\"");
  }

  @Test
  void bigNumbersMayHaveUnlikeUnits() {
    assertThat(findings(chart("\"type\": \"big-number\", \"items\": [\"spent\", \"power-2021\"]")))
        .isEmpty();
  }

  @Test
  void barsMustStartAtZero() {
    assertThat(found(chart("\"type\": \"bar\", \"items\": [\"spent\"], \"zero\": false")))
        .isEqualTo("chart-wrong-value false");
    assertThat(found(chart("\"type\": \"column\", \"items\": [\"spent\"], \"scale\": \"log\"")))
        .startsWith("chart-log-zero");
  }

  @Test
  void logScaleRefusesZeroAndBelow() {
    assertThat(
            found(chart("\"type\": \"dot\", \"items\": [\"spent\", \"zero\"], \"scale\": \"log\"")))
        .isEqualTo("chart-log-zero \"zero\"");
    assertThat(found(chart("\"type\": \"dot\", \"items\": [\"net-2021\"], \"scale\": \"log\"")))
        .isEqualTo("chart-log-zero \"net-2021\"");
  }

  @Test
  void thousandCategoriesAreTooMany() {
    String items =
        IntStream.range(0, 1_000).mapToObj(i -> "\"spent\"").collect(Collectors.joining(","));
    for (String type : List.of("bar", "column", "dot", "waterfall", "table-bars", "big-number")) {
      assertThat(found(chart("\"type\": \"" + type + "\", \"items\": [" + items + "]")))
          .startsWith("chart-too-many");
    }
  }

  @Test
  void fifthSeriesIsTooMany() {
    String series = "[\"toll\", \"ferry\", \"net\", \"toll-past\", \"ferry-past\"]";
    assertThat(found(chart("\"type\": \"line\", \"series\": " + series)))
        .startsWith("chart-too-many");
    assertThat(findings(chart("\"type\": \"small-multiples\", \"series\": " + series))).isEmpty();
  }

  @Test
  void remarkThatItsFormHasNoPlaceForMovesToTheNotes() {
    for (String form :
        List.of(
            "\"type\": \"column\", \"items\": [\"spent\", \"part-a\"]",
            "\"type\": \"big-number\", \"items\": [\"spent\"]",
            "\"type\": \"timeline\", \"timeline\": \"crossing\"",
            "\"type\": \"slope\", \"series\": [\"toll\"]")) {
      String remark = "[{\"fact\": \"spent\", \"text\": {\"en\": \"As audited\"}}]";
      DrawnChart chart = drawn(chart(form + ", \"annotations\": " + remark));
      assertThat(chart.notes()).as(form).contains("As audited");
      assertThat(chart.artboards()).noneMatch(a -> a.markup().contains("As audited"));
    }
  }

  private static DrawnChart drawn(String json) {
    SourceFile file = new SourceFile("content/facts/x.json", json);
    Diagnostics diagnostics = new Diagnostics();
    ObjectNode node = (ObjectNode) Json.read(file, diagnostics).orElseThrow();
    ChartSpec spec = new ChartSpec("x", node, file.span(0, 1));
    return ChartRoom.draw(spec, GALLERY.sheet(), Language.ENGLISH, diagnostics).orElseThrow();
  }

  @Test
  void labelOfThreeHundredCharactersIsAnErrorThatQuotesIt() {
    String label = "{\"en\": \"" + "long label ".repeat(28) + "\"}";
    List<Diagnostic> findings =
        findings(
            chart(
                "\"type\": \"bar\", \"items\": [{\"fact\": \"spent\", \"label\": " + label + "}]"));
    assertThat(findings).isNotEmpty();
    assertThat(findings).allMatch(d -> d.rule().code().equals("chart-label-space"));
    assertThat(findings).allMatch(d -> d.span().text().startsWith("\"long label "));
    assertThat(findings.get(0).message()).contains("long label", "288");
  }

  @Test
  void waterfallThatDoesNotAddUpIsAnError() {
    assertThat(
            found(
                chart("\"type\": \"waterfall\", \"items\": [\"first-point\", \"cut\", \"spent\"]")))
        .startsWith("chart-sum");
  }

  @Test
  void linkToNobodyIsAnError() {
    String nodes =
        "\"nodes\": [{\"id\": \"a\", \"label\": {\"en\": \"A\"}}, {\"id\": \"b\", \"label\": {\"en\":"
            + " \"B\"}}], ";
    assertThat(
            found(
                chart(
                    "\"type\": \"flow\", "
                        + nodes
                        + "\"links\": [{\"from\": \"a\", \"to\": \"c\", \"fact\": \"spent\"}]")))
        .isEqualTo("chart-wrong-value \"c\"");
  }

  @Test
  void factOfAnotherUnitIsConverted() {
    assertThat(findings(chart("\"type\": \"bar\", \"unit\": \"GW\", \"items\": [\"power-2021\"]")))
        .isEmpty();
    assertThat(found(chart("\"type\": \"bar\", \"unit\": \"%\", \"items\": [\"spent\"]")))
        .isEqualTo("chart-mixed-units \"spent\"");
  }

  @Test
  void nullIsNoFactOfALink() {
    String nodes =
        "\"nodes\": [{\"id\": \"a\", \"label\": {\"en\": \"A\"}}, {\"id\": \"b\", \"label\": {\"en\":"
            + " \"B\"}}], ";
    String links =
        "\"links\": [{\"from\": \"a\", \"to\": \"b\", \"fact\": null}, {\"from\": \"b\", \"to\":"
            + " \"a\", \"fact\": \"spent\"}]";
    assertThat(found(chart("\"type\": \"flow\", " + nodes + links)))
        .startsWith("chart-missing-key {\"from\": \"a\"");
  }

  @Test
  void everyChartWithOneMemberLostOrDamagedYieldsFindingsOrAPicture() {
    SourceFile file = new SourceFile("x.json", "7");
    DataNode number = new DataNode.NumberNode(file.span(0, 1), new BigDecimal("7"));
    DataNode nothing = new DataNode.NullNode(file.span(0, 1));
    DataNode empty = new DataNode.ArrayNode(file.span(0, 1), List.of());
    DataNode text = new DataNode.TextNode(file.span(0, 1), "", Optional.empty());
    DataNode list = new DataNode.ArrayNode(file.span(0, 1), List.of(number, nothing, text, empty));
    for (ChartSpec spec : GALLERY.charts()) {
      for (String name : spec.spec().members().keySet()) {
        drawOrReport(spec, damaged(spec.spec(), name, Optional.empty()));
        for (DataNode value : List.of(number, nothing, empty, text, list)) {
          drawOrReport(spec, damaged(spec.spec(), name, Optional.of(value)));
        }
      }
    }
  }

  private static ObjectNode damaged(ObjectNode whole, String name, Optional<DataNode> value) {
    Map<String, Member> members = new LinkedHashMap<>(whole.members());
    Member old = members.remove(name);
    value.ifPresent(v -> members.put(name, new Member(name, old.nameSpan(), v)));
    return new ObjectNode(whole.span(), members);
  }

  private static void drawOrReport(ChartSpec spec, ObjectNode node) {
    Diagnostics diagnostics = new Diagnostics();
    ChartSpec damaged = new ChartSpec(spec.id(), node, spec.span());
    Optional<DrawnChart> chart =
        ChartRoom.draw(damaged, GALLERY.sheet(), Language.ENGLISH, diagnostics);
    assertThat(chart.isEmpty()).as(spec.id()).isEqualTo(diagnostics.hasErrors());
  }
}
