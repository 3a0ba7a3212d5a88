package dev.broadsheet.chart.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.broadsheet.chart.layout.TextMeasure;
import dev.broadsheet.chart.svg.Type;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LetteringTest {
  /** The allowance of the text measure for other fonts. */
  private static final double SAFETY = 1.06;

  private static double area(String text) {
    double[] area = new double[1];
    Rasteriser.cover(
        Lettering.of(Face.REGULAR).outline(text, 10, 100, 64),
        400,
        200,
        (x, y, share) -> area[0] += share);
    return area[0];
  }

  @Test
  void everyCharacterOfTheContentHasAGlyph() throws IOException {
    List<Path> files;
    try (Stream<Path> all =
        Stream.concat(Files.walk(Path.of("content")), Files.walk(Path.of("src/main/resources")))) {
      files = all.filter(f -> f.toString().matches(".*\\.(md|yaml|json|properties)")).toList();
    }
    assertThat(files).hasSizeGreaterThan(10);
    for (Path file : files) {
      // The return arrow of a note never stands in a picture; no font of the site has a shekel.
      assertThat(Lettering.missing(Files.readString(file)))
          .as(file.toString())
          .isSubsetOf("\u21a9", "\u20aa");
    }
  }

  @Test
  void everyHanOfTheFirstLevelOfTheStandardHasAGlyph() {
    Charset standard = Charset.forName("GB2312");
    StringBuilder text = new StringBuilder();
    for (int row = 0xB0; row <= 0xD7; row++) {
      for (int cell = 0xA1; cell <= (row == 0xD7 ? 0xF9 : 0xFE); cell++) {
        text.append(new String(new byte[] {(byte) row, (byte) cell}, standard));
      }
    }
    assertThat(text.length()).isEqualTo(3755);
    assertThat(Lettering.missing(text.toString())).isEmpty();
    assertThat(text.chars().filter(c -> area(Character.toString(c)) < 80)).as("ink").isEmpty();
  }

  @Test
  void isAsWideAsTheLayoutTookItToBe() {
    for (String text : List.of("\u82f1\u4f1f\u8fbe\u5b9e\u9645\u51fa\u8d44", "0123456789", "a")) {
      assertThat(Lettering.of(Face.REGULAR).width(text) * Type.LABEL.size())
          .isCloseTo(TextMeasure.width(text, Type.LABEL) / SAFETY, within(0.05));
    }
    String mixed =
        "OpenAI\u7684\u73b0\u91d1\u80fd\u649112.5\u4e2a\u6708, Toll revenue, $26\u201336bn";
    for (Type type : Type.values()) {
      Face face = type.bold() ? Face.BOLD : Face.REGULAR;
      double width = Lettering.of(face).width(mixed) * type.size();
      assertThat(width)
          .as("kerning moves little, and the allowance holds it")
          .isBetween(
              TextMeasure.width(mixed, type) / SAFETY * 0.97, TextMeasure.width(mixed, type));
    }
  }

  @Test
  void pairsAreKerned() {
    for (Face face : Face.values()) {
      Lettering lettering = Lettering.of(face);
      assertThat(lettering.width("AV"))
          .as(face.name())
          .isLessThan(lettering.width("A") + lettering.width("V") - 0.01);
    }
  }

  @Test
  void characterWithoutGlyphIsNamedAndDrawnAsABox() {
    assertThat(Lettering.missing("a \u0628\u0628 \ud83d\ude80\n\u200b"))
        .containsExactly("\u0628", "\ud83d\ude80");
    assertThat(area("\u0628")).isBetween(300.0, 1200.0);
    assertThat(area("\ud83d\ude80")).isBetween(300.0, 1400.0);
    assertThat(area("\u200b\ufe0f\u00ad")).isZero();
  }

  @Test
  void loneSurrogateIsNoMistake() {
    assertThat(Lettering.missing("\ud83d")).hasSize(1);
    assertThat(area("\ud83d")).isPositive();
  }

  @Test
  void sharedMarksAreFullWidthInChineseOnly() {
    for (String mark : List.of("\u201c", "\u2014", "\u2026")) {
      assertThat(Lettering.han(Face.DISPLAY).width(mark)).isBetween(0.9, 1.0);
      assertThat(Lettering.of(Face.DISPLAY).width(mark))
          .isNotEqualTo(Lettering.han(Face.DISPLAY).width(mark));
    }
  }
}
