package dev.broadsheet.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

class CommonMarkSpecTest {
  /** Each line names an example and why an article may not, or need not, look like that. */
  private static final String DEVIATIONS = "commonmark-deviations.txt";

  private static final HtmlRenderer STOCK =
      HtmlRenderer.builder().extensions(Markdown.RENDERED).percentEncodeUrls(true).build();

  @Test
  void parsesEveryExampleOfTheSpecification() {
    List<String> different = new ArrayList<>();
    List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());
    for (Example example : examples) {
      if (!STOCK.render(Markdown.blocks(source(example))).equals(expected(example))) {
        different.add(name(example));
      }
    }
    assertThat(examples).hasSize(652);
    assertThat(different).isEmpty();
  }

  @Test
  void rendersEveryExampleButTheListedDeviations() throws IOException {
    Map<String, String> different = new LinkedHashMap<>();
    for (Example example : ExampleReader.readExamples(TestResources.getSpec())) {
      Markup markup = Markup.of(source(example));
      if (!withoutHeadingIds(markup.html()).equals(headingsFromTwo(expected(example)))) {
        different.put(name(example), reasonOf(markup));
      }
    }
    assertThat(different).isEqualTo(deviations());
  }

  @Test
  void rendersTablesAndStrikethroughOfGitHub() {
    List<String> different = new ArrayList<>();
    int count = 0;
    for (Example example : ExampleReader.readExamples(TestResources.getGfmSpec())) {
      if (example.getInfo().contains("table") || example.getInfo().contains("strikethrough")) {
        count++;
        String ours = withoutTableAttributes(Markup.of(source(example)).html());
        if (!ours.equals(withoutTableAttributes(expected(example)))) {
          different.add(name(example) + "\n" + ours + "\n" + expected(example));
        }
      }
    }
    assertThat(count).isEqualTo(10);
    assertThat(different).isEmpty();
  }

  private static String source(Example example) {
    return example.getSource();
  }

  /** The specification writes an arrow for a tab. */
  private static String expected(Example example) {
    return example.getHtml().replace('→', '\t');
  }

  private static String name(Example example) {
    return example.toString().replaceAll("^File \"[^\"]*\" section ", "").replace("\"", "");
  }

  private static String withoutHeadingIds(String html) {
    return html.replaceAll("<h([1-6]) id=\"[^\"]*\">", "<h$1>");
  }

  /** The page's title is its only heading of the first level. */
  private static String headingsFromTwo(String html) {
    return html.replace("<h1>", "<h2>").replace("</h1>", "</h2>");
  }

  private static String withoutTableAttributes(String html) {
    return html.replaceAll("<div class=\"table-scroll\"[^>]*><table>", "<table>")
        .replace("</table></div>", "</table>")
        .replace(" scope=\"col\"", "")
        .replaceAll(" (?:class=\"align-|align=\")(left|right|center)\"", " $1");
  }

  /** The codes that were reported: a deviation that is not reported would be silent. */
  private static String reasonOf(Markup markup) {
    return String.join(
        " ", markup.findings().stream().map(d -> d.rule().code()).distinct().sorted().toList());
  }

  private static Map<String, String> deviations() throws IOException {
    Map<String, String> deviations = new LinkedHashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(CommonMarkSpecTest.class.getResourceAsStream(DEVIATIONS)),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          int colon = line.lastIndexOf(": ");
          deviations.put(line.substring(0, colon), line.substring(colon + 2));
        }
      }
    }
    return deviations;
  }
}
