package dev.broadsheet.chart.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SvgWriterTest {
  private static Scene scene(String text) {
    Shape bar = new Shape.Box(0, 0, 10, 5, Ink.fill(0));
    Shape words = new Shape.Words(text, 1, 12, Anchor.END, Type.VALUE, 20);
    return new Scene(288, 20, List.of(bar, words));
  }

  @Test
  void inlinePictureHasClassesAndNoColour() {
    assertThat(scene("$20bn").inline())
        .isEqualTo(
            "<svg class=\"ab ab-288\" viewBox=\"0 0 288 20\" aria-hidden=\"true\""
                + " focusable=\"false\"><rect x=\"0\" y=\"0\" width=\"10\" height=\"5\""
                + " class=\"fill-1\"/><text x=\"1\" y=\"12\" text-anchor=\"end\""
                + " class=\"value\">$20bn</text></svg>");
  }

  @Test
  void textIsEscaped() {
    assertThat(scene("<script>&\"\u0001").inline())
        .contains(">&lt;script&gt;&amp;&quot;\uFFFD</text>");
  }

  @Test
  void fileHasResolvedColoursAndNoClasses() {
    String file = scene("x").standalone("A <title>", "zh-Hans", Tones.THEME);
    assertThat(file)
        .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"288\"")
        .contains("<title>A &lt;title&gt;</title>", "fill=\"#0b4f9c\"", "xml:lang=\"zh-Hans\"")
        .doesNotContain("class=", "var(", "currentColor", "<style");
  }
}
