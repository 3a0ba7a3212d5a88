package dev.broadsheet.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.chart.svg.Ink;
import dev.broadsheet.chart.svg.Light;
import dev.broadsheet.chart.svg.Type;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Reads the colours out of chart.css and holds them to WCAG and to colour vision deficiencies. */
class StyleSheetTest {
  private static final List<String> HUES = List.of("--c-s1", "--c-s2", "--c-s3", "--c-s4");

  private static String css() throws IOException {
    return Files.readString(Path.of("static/css/chart.css"));
  }

  /** The declarations of the block that follows {@code start}. */
  private static Map<String, String> scheme(String start) throws IOException {
    String css = css();
    String block = css.substring(css.indexOf(start));
    block = block.substring(block.indexOf(":root"), block.indexOf('}'));
    Map<String, String> colours = new LinkedHashMap<>();
    Matcher matcher = Pattern.compile("(--c-[a-z0-9]+): ([^;]+);").matcher(block);
    while (matcher.find()) {
      colours.put(matcher.group(1), matcher.group(2));
    }
    return colours;
  }

  private static List<Map<String, String>> schemes() throws IOException {
    return List.of(
        scheme("@layer chart"), scheme("(prefers-color-scheme: dark)"), scheme("@media print"));
  }

  @Test
  void textHasAContrastOfFourAndAHalf() throws IOException {
    for (Map<String, String> scheme : schemes()) {
      for (String name : List.of("--c-text", "--c-muted")) {
        assertThat(Colour.of(scheme.get(name)).contrast(Colour.of(scheme.get("--c-bg"))))
            .as(name)
            .isGreaterThanOrEqualTo(4.5);
      }
    }
  }

  @Test
  void marksHaveAContrastOfThree() throws IOException {
    for (Map<String, String> scheme : schemes()) {
      for (String name : List.of("--c-axis", "--c-s1", "--c-s2", "--c-s3", "--c-s4")) {
        assertThat(Colour.of(scheme.get(name)).contrast(Colour.of(scheme.get("--c-bg"))))
            .as(name)
            .isGreaterThanOrEqualTo(3);
      }
    }
  }

  @Test
  void everyTwoSeriesDifferForEverySight() throws IOException {
    for (Map<String, String> scheme : schemes()) {
      for (String one : HUES) {
        for (String other : HUES) {
          if (!one.equals(other)) {
            Colour a = Colour.of(scheme.get(one));
            Colour b = Colour.of(scheme.get(other));
            assertThat(a.leastDistance(b)).as(one + " " + other).isGreaterThanOrEqualTo(10);
          }
        }
      }
    }
  }

  @Test
  void filesUseTheLightScheme() throws IOException {
    Map<String, String> light = scheme("@layer chart");
    assertThat(HUES.stream().map(light::get)).isEqualTo(Light.HUES);
    assertThat(light)
        .containsEntry("--c-text", Light.TEXT)
        .containsEntry("--c-muted", Light.MUTED)
        .containsEntry("--c-grid", Light.GRID)
        .containsEntry("--c-axis", Light.AXIS);
    for (String hue : Light.HUES) {
      assertThat(Colour.of(hue).contrast(Colour.of(Light.BACKGROUND))).isGreaterThan(3);
    }
  }

  @Test
  void everySchemeNamesTheSameColours() throws IOException {
    for (Map<String, String> scheme : schemes()) {
      assertThat(scheme.keySet()).isEqualTo(scheme("@layer chart").keySet());
    }
    assertThat(scheme("(forced-colors: active)").keySet())
        .isEqualTo(scheme("@layer chart").keySet());
  }

  @Test
  void everyTypeAndInkHasARule() throws IOException {
    String css = css();
    for (Type type : Type.values()) {
      assertThat(css).containsPattern("\\.ab \\." + type.css() + "[ ,]");
      assertThat(css).containsPattern("\\." + type.css() + "[^}]*font-size: " + type.size() + "px");
      assertThat(type.size()).isGreaterThanOrEqualTo(12);
    }
    for (int hue = 0; hue < Ink.HUES; hue++) {
      for (Ink ink :
          List.of(
              Ink.fill(hue),
              Ink.hatch(hue),
              Ink.edge(hue),
              Ink.dashedEdge(hue),
              Ink.line(hue),
              Ink.dash(hue),
              Ink.tint(hue),
              Ink.hollow(hue))) {
        assertThat(css).contains(".ab ." + ink.css() + " {");
      }
    }
  }

  @Test
  void coloursStandOnlyInCustomProperties() throws IOException {
    String rules = css().replaceAll("--c-[a-z0-9]+: [^;]+;", "").replaceAll("/\\*.*?\\*/", "");
    assertThat(rules).doesNotContainPattern("#[0-9a-f]{3,8}\\b").doesNotContain("rgb(", "hsl(");
  }
}
