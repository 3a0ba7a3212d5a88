package dev.broadsheet.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.chart.DataTable;
import dev.broadsheet.chart.SvgImage;
import dev.broadsheet.content.HtmlFragment;
import dev.broadsheet.page.EmbedLayout.Step;
import dev.broadsheet.page.model.FigureModel;
import dev.broadsheet.page.model.Tag;
import dev.broadsheet.text.Language;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class EmbedCodeTest {
  private static final List<SvgImage> PICTURES =
      List.of(
          new SvgImage(288, 288, "<svg/>"),
          new SvgImage(384, 288, "<svg/>"),
          new SvgImage(576, 288, "<svg/>"));

  private static FigureModel figure(String title, String summary, List<Tag> legend) {
    return new FigureModel(
        "chart-cut",
        1,
        new FigureModel.Plot(title, Optional.of("US dollars"), PICTURES, legend),
        new HtmlFragment(summary),
        new FigureModel.Origin(
            List.of(), List.of(), Optional.of(new FigureModel.Files("/", "/a", "/b", "/c", "/d"))),
        new DataTable("Cut", List.of(), List.of()));
  }

  private static List<Step> steps(String summary) {
    FigureModel figure = figure("A pledge shrinks", summary, List.of(new Tag("solid", "given")));
    return new EmbedLayout(figure, List.of("Source Someone", "Chart Us"), Language.ENGLISH).steps();
  }

  private static int height(List<Step> steps, int width) {
    return steps.stream()
        .filter(step -> step.from() <= width)
        .reduce((narrower, wider) -> wider)
        .orElseThrow()
        .at(width);
  }

  @Test
  void heightFollowsThePictureBetweenItsLayouts() {
    List<Step> steps = steps("Short.");
    assertThat(steps).extracting(Step::from).containsExactly(0, 320, 416, 608);
    assertThat(steps).extracting(Step::share).containsExactly(0.0, 1.0, 0.75, 0.5);
    int text = height(steps, 320) - 288;
    assertThat(height(steps, 400)).isEqualTo(text + 368);
    assertThat(height(steps, 416)).isEqualTo(text + 288);
    assertThat(height(steps, 752)).isEqualTo(text + 360);
  }

  @Test
  void heightFallsWhereTheWordsNeedFewerLines() {
    List<Step> steps = steps("Words that fill a few lines of a narrow frame. ".repeat(8));
    assertThat(steps).hasSizeBetween(5, 9);
    assertThat(height(steps, 319) - height(steps("Short."), 319)).isGreaterThan(100);
    assertThat(height(steps, 752)).isLessThan(height(steps, 415) + 100);
  }

  @Test
  void wordsAreMeasuredWithoutTheirMarkup() {
    String marked = "<span class=\"amount\">$20bn</span> &lt; <em>$30bn</em>";
    assertThat(steps(marked)).isEqualTo(steps("$20bn &lt; $30bn"));
  }

  @Test
  void codeHoldsAFrameWithTitleAndHeightsAndNoOtherMarkup() {
    String html =
        new EmbedCode(
                "chart-story-cut-en",
                "\"Cut\" & <b>run</b>",
                "https://example.org/charts/cut/embed/",
                List.of(new Step(0, 500, 0), new Step(320, 200, 0.75), new Step(608, 300, 0.5)))
            .html();
    Element frame = Jsoup.parse(html).selectFirst("div.chart-story-cut-en > iframe");
    assertThat(frame.attr("title")).isEqualTo("\"Cut\" & <b>run</b>");
    assertThat(frame.attr("src")).isEqualTo("https://example.org/charts/cut/embed/");
    assertThat(frame.attr("height")).as("enough at every width").isEqualTo("676");
    assertThat(html)
        .contains("border: 0; height: 500px }")
        .contains(
            "@container (min-width: 320px) { .chart-story-cut-en iframe"
                + " { height: calc(200px + 75.00cqi) } }")
        .contains("@container (min-width: 608px)");
  }
}
