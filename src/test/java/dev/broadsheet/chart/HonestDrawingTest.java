package dev.broadsheet.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.chart.DataTable.Row;
import dev.broadsheet.chart.LegendItem.Encoding;
import dev.broadsheet.fact.ChartSpec;
import dev.broadsheet.text.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the pictures, tables and words of the gallery may and may not say. */
class HonestDrawingTest {
  private static final Gallery GALLERY = Gallery.load();

  private static DrawnChart draw(String id, Language language) {
    ChartSpec spec = GALLERY.sheet().sheet().charts().get(id);
    return GALLERY.draw(spec, language);
  }

  private static DrawnChart english(String id) {
    return draw(id, Language.ENGLISH);
  }

  private static Row row(DrawnChart chart, String fact) {
    return chart.table().rows().stream()
        .filter(row -> row.figure().map(f -> f.fact().equals(fact)).orElse(false))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void rangeIsOneLabelWithBothEndsAndNoMiddle() {
    for (SvgImage image : english("range-bar").artboards()) {
      assertThat(image.markup()).contains(">$20–30bn<").doesNotContain("$25bn");
    }
    for (SvgImage image : draw("range-bar", Language.SIMPLIFIED_CHINESE).artboards()) {
      assertThat(image.markup()).contains(">200亿～300亿美元<").doesNotContain("250亿");
    }
  }

  @Test
  void rangeIsSolidToItsLowEndAndHatchedFromThere() {
    String markup = english("range-bar").artboards().get(2).markup();
    String row = markup.substring(markup.indexOf("class=\"fill-1\""));
    assertThat(markup).contains("class=\"fill-1\"", "class=\"hatch-1\"", "class=\"edge-1\"");
    assertThat(row).contains("class=\"hatch-1\"");
  }

  @Test
  void qualifiersSurviveIntoPictureTableAndSummary() {
    DrawnChart chart = english("range-bar");
    assertThat(chart.artboards()).allMatch(a -> a.markup().contains(">up to $100bn<"));
    assertThat(chart.artboards()).allMatch(a -> a.markup().contains(">over $10bn<"));
    assertThat(row(chart, "first-budget").cells()).contains("up to $100bn");
    assertThat(row(chart, "overrun").figure().orElseThrow().range().qualifier()).isEqualTo("over");
    assertThat(chart.summary()).contains("up to $100bn", "over $10bn");
    assertThat(draw("range-bar", Language.SIMPLIFIED_CHINESE).summary())
        .contains("最多1000亿美元", "超过100亿美元");
  }

  @Test
  void undisclosedFigureIsWordsAndNeverZero() {
    DrawnChart chart = english("range-bar");
    Row row = row(chart, "state-share");
    assertThat(row.cells()).contains("several billion dollars, no figure");
    assertThat(row.figure().orElseThrow().range())
        .isEqualTo(new DataTable.Range(Optional.empty(), Optional.empty(), "undisclosed"));
    assertThat(chart.artboards().get(0).markup()).contains("not disclosed");
    assertThat(chart.artboards().get(2).markup()).contains("several billion dollars, no figure");
  }

  @Test
  void missingPointBreaksTheLine() {
    String markup = english("line").artboards().get(2).markup();
    assertThat(markup).contains(">not<", ">disclosed<");
    // Four actual points are one stroke; the two forecasts after the gap are another.
    assertThat(markup).containsPattern("<path d=\"M[^ML]+ [^ML]+(L[^ML]+){3}\" class=\"line-2\"/>");
    assertThat(markup).containsPattern("<path d=\"M[^ML]+L[^ML]+\" class=\"dash-2\"/>");
  }

  @Test
  void forecastIsDashedDividedNamedAndInTheTable() {
    DrawnChart chart = english("line");
    assertThat(chart.artboards())
        .allMatch(
            a -> a.markup().contains("class=\"divider\"") && a.markup().contains(">Forecast<"));
    assertThat(chart.legend()).extracting(LegendItem::encoding).contains(Encoding.DASHED);
    assertThat(row(chart, "toll-2026").cells()).contains("projection");
  }

  @Test
  void slopeNamesTheTimeOfAFigureThatIsNotOfItsColumn() {
    assertThat(english("slope").artboards()).allMatch(a -> a.markup().contains("$1.3bn, 2024"));
    assertThat(english("slope").artboards()).noneMatch(a -> a.markup().contains(", 2025"));
  }

  @Test
  void valueStandsBesideNoOtherSeriesThanItsOwn() {
    // In 2024 tolls of $6bn lie close above ferry fares of $1.3bn.
    String wide = english("line").artboards().get(2).markup();
    assertThat(wide).contains(">$1.3bn<").doesNotContain(">$6bn<");
  }

  @Test
  void cutAxisSaysSoInThePictureAndInTheNotes() {
    DrawnChart chart = english("interval");
    assertThat(chart.artboards())
        .allMatch(a -> a.markup().contains(">The axis does not start at zero<"));
    assertThat(chart.notes()).contains("The axis does not start at zero.");
    assertThat(english("dot").artboards())
        .allMatch(a -> a.markup().contains(">Logarithmic scale<"));
  }

  @Test
  void statusStandsInPictureTableAndNotes() {
    DrawnChart chart = english("range-bar");
    assertThat(chart.artboards())
        .allMatch(a -> a.markup().contains(">target<") && a.markup().contains(">claim<"));
    assertThat(row(chart, "new-budget").cells()).contains("reported");
    assertThat(chart.notes())
        .anyMatch(n -> n.startsWith("Target: ") && n.endsWith(" The rest is confirmed."));
  }

  @Test
  void notesTellWhichGroupIsHowSure() {
    assertThat(english("stacked-bar").notes())
        .contains("Reported: Planned in January. The rest is confirmed.");
    assertThat(english("line").notes())
        .anyMatch(note -> note.contains("Projection: Toll revenue 2026; Toll revenue 2027"));
  }

  @Test
  void tableHoldsWhatIsDrawnInTheSameOrder() {
    DrawnChart chart = english("stacked-bar");
    assertThat(chart.table().rows().stream().map(r -> r.figure().orElseThrow().fact()))
        .containsExactly("old-b", "old-c", "state-share", "part-a", "part-b", "part-c", "round");
    assertThat(row(chart, "old-b").figure().orElseThrow().range().low())
        .hasValueSatisfying(low -> assertThat(low).isEqualByComparingTo(new BigDecimal("20e9")));
    assertThat(chart.facts()).startsWith("old-b", "old-c");
    assertThat(chart.sources()).containsExactly("works");
  }

  @Test
  void sortedChartIsSortedInTableToo() {
    DrawnChart chart = english("bar");
    assertThat(chart.table().rows().get(0).figure().orElseThrow().fact()).isEqualTo("part-a");
  }

  @Test
  void languagesShowTheSameFactsAndRawValues() {
    for (ChartSpec spec : GALLERY.charts()) {
      DrawnChart en = GALLERY.draw(spec, Language.ENGLISH);
      DrawnChart zh = GALLERY.draw(spec, Language.SIMPLIFIED_CHINESE);
      assertThat(en.facts()).isEqualTo(zh.facts());
      assertThat(en.sources()).isEqualTo(zh.sources());
      assertThat(raw(en)).isEqualTo(raw(zh));
      assertThat(en.table().columns()).hasSameSizeAs(zh.table().columns());
    }
  }

  private static List<String> raw(DrawnChart chart) {
    return chart.table().rows().stream()
        .flatMap(row -> row.figure().stream())
        .map(f -> f.fact() + f.range() + f.origin())
        .toList();
  }

  @Test
  void chineseTextsHaveNoEnglishWordsOfOurs() {
    for (ChartSpec spec : GALLERY.charts()) {
      DrawnChart zh = GALLERY.draw(spec, Language.SIMPLIFIED_CHINESE);
      assertThat(zh.summary() + zh.notes() + zh.legend().stream().map(LegendItem::text).toList())
          .doesNotContainPattern(
              "\\b(reported|estimate|target|claim|Forecast|from|to|How sure)\\b");
    }
  }

  @Test
  void summaryOfEveryChartIsASentence() {
    for (ChartSpec spec : GALLERY.charts()) {
      assertThat(GALLERY.draw(spec, Language.ENGLISH).summary()).as(spec.id()).endsWith(".");
      assertThat(GALLERY.draw(spec, Language.SIMPLIFIED_CHINESE).summary()).endsWith("。");
    }
  }

  @Test
  void timelineHasDatesTitlesAndStatus() {
    DrawnChart chart = english("timeline");
    assertThat(chart.table().rows()).hasSize(6);
    assertThat(chart.table().rows().get(0).cells())
        .containsExactly(
            "14 Mar 2021",
            "The ministry announces the crossing and asks for up to $100bn",
            "confirmed");
    assertThat(chart.artboards().get(2).markup()).contains("class=\"hollow-1\"");
  }

  @Test
  void timelineOfTheSheetCanBeDrawnWithoutASpec() {
    DrawnChart chart =
        ChartRoom.drawTimeline(
                GALLERY.sheet().sheet().timelines().get("crossing"),
                GALLERY.sheet(),
                Language.ENGLISH,
                new dev.broadsheet.diagnostic.Diagnostics())
            .orElseThrow();
    assertThat(chart.title()).isEqualTo("The crossing, from plan to opening");
    assertThat(chart.artboards()).hasSize(3);
  }

  /** A strip of the background, the plate, lies over the seam between two parts. */
  @Test
  void neighbouringPartsOfAStackAreKeptApart() {
    Pattern box =
        Pattern.compile(
            "<rect x=\"([0-9.]+)\" y=\"([0-9.]+)\" width=\"([0-9.]+)\".*? class=\"(\\S+)\"");
    for (SvgImage board : english("stacked-bar").artboards()) {
      List<Matcher> boxes = new ArrayList<>();
      for (Matcher m = box.matcher(board.markup()); m.find(); ) {
        Matcher one = box.matcher(m.group());
        assertThat(one.matches()).isTrue();
        boxes.add(one);
      }
      int seams = 0;
      for (Matcher left : boxes) {
        for (Matcher right : boxes) {
          double seam = number(right, 1);
          boolean meet =
              left.group(4).startsWith("fill-")
                  && right.group(4).startsWith("fill-")
                  && left.group(2).equals(right.group(2))
                  && Math.abs(number(left, 1) + number(left, 3) - seam) < 0.1;
          if (meet) {
            seams++;
            assertThat(boxes)
                .as(board.width() + " at " + seam)
                .anyMatch(
                    plate ->
                        plate.group(4).equals("plate")
                            && plate.group(2).equals(left.group(2))
                            && number(plate, 3) >= 1
                            && Math.abs(number(plate, 1) + number(plate, 3) / 2 - seam) < 0.1);
          }
        }
      }
      assertThat(seams).isEqualTo(2);
    }
  }

  private static double number(Matcher m, int group) {
    return Double.parseDouble(m.group(group));
  }
}
