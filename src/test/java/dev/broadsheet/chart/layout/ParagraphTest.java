package dev.broadsheet.chart.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.chart.svg.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphTest {
  private static final Type TYPE = Type.LABEL;

  private static int lines(String text, double width) {
    return Paragraph.of(text, line -> TextMeasure.width(line, TYPE)).lines(width);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A pledge of up to $100 billion becomes a stake of $20 billion to $30 billion.",
        "承诺投资至多1000亿美元，五个月后缩为200亿～300亿美元的股权。",
        "well-known words, and a remark — (in brackets) — 另有“引文”。",
      })
  void hasAsManyLinesAsTheBreakerMakes(String text) {
    for (int width = 120; width <= 700; width += 7) {
      assertThat(lines(text, width))
          .as("at " + width)
          .isEqualTo(LineBreaker.lines(text, TYPE, width).size());
    }
  }

  @Test
  void hasNoLineWithoutText() {
    assertThat(lines("", 100)).isZero();
    assertThat(lines("  ", 100)).isZero();
  }

  @Test
  void cutsWhatIsWiderThanALine() {
    String word = "m".repeat(100);
    double width = TextMeasure.width(word, TYPE) / 9.5;
    assertThat(lines(word, width)).isEqualTo(10);
    assertThat(lines("so " + word, width)).isBetween(10, 11);
  }

  @Test
  void knowsItsWidthOnOneLine() {
    Paragraph paragraph = Paragraph.of("two words", line -> line.length());
    assertThat(paragraph.width()).isEqualTo(9);
    assertThat(paragraph.lines(9)).isOne();
    assertThat(paragraph.lines(8)).isEqualTo(2);
  }
}
