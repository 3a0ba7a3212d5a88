package dev.broadsheet.chart.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.chart.svg.Type;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineBreakerTest {
  @Test
  void breaksLatinBetweenWords() {
    assertThat(LineBreaker.lines("Budget after the review", Type.LABEL, 90))
        .containsExactly("Budget after", "the review");
  }

  @Test
  void keepsNumberAndUnitTogether() {
    assertThat(LineBreaker.pieces("最多1000亿美元")).contains("1000亿美元");
    assertThat(LineBreaker.pieces("200亿～300亿美元")).containsExactly("200亿～300亿美元");
    assertThat(LineBreaker.pieces("2025年9月22日签署")).startsWith("2025年9月22日");
    assertThat(LineBreaker.pieces("$20–30bn")).containsExactly("$20–30bn");
  }

  @Test
  void putsNoClosingMarkAtTheStartOfALine() {
    Random random = new Random(5);
    String marks = "，。、；：？！）》」”％";
    for (int i = 0; i < 2_000; i++) {
      String text = randomHan(random, marks);
      for (String line : LineBreaker.lines(text, Type.LABEL, 60 + random.nextInt(60))) {
        assertThat(marks).doesNotContain(line.substring(0, 1));
      }
    }
  }

  @Test
  void putsNoOpeningMarkAtTheEndOfALine() {
    Random random = new Random(6);
    for (int i = 0; i < 2_000; i++) {
      String text = randomHan(random, "（《「“");
      for (String line : LineBreaker.lines(text + "完", Type.LABEL, 60 + random.nextInt(60))) {
        assertThat("（《「“").doesNotContain(line.substring(line.length() - 1));
      }
    }
  }

  private static String randomHan(Random random, String marks) {
    StringBuilder text = new StringBuilder("始");
    boolean mark = true;
    for (int i = 0; i < 30; i++) {
      mark = !mark && random.nextInt(4) == 0;
      text.append(
          mark
              ? marks.charAt(random.nextInt(marks.length()))
              : (char) (0x4E00 + random.nextInt(500)));
    }
    return text.append("终").toString();
  }

  @Test
  void noLineIsWiderThanAsked() {
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = 0; j < 60; j++) {
        int kind = random.nextInt(6);
        text.append(
            kind == 0
                ? ' '
                : kind < 4
                    ? (char) ('!' + random.nextInt(90))
                    : (char) (0x4E00 + random.nextInt(500)));
      }
      double width = 30 + random.nextInt(200);
      List<String> lines = LineBreaker.lines(text.toString(), Type.LABEL, width);
      assertThat(lines).allMatch(line -> TextMeasure.width(line, Type.LABEL) <= width);
      String kept = String.join("", lines).replace(" ", "");
      assertThat(kept).isEqualTo(text.toString().replace(" ", ""));
    }
  }

  @Test
  void balancedLinesAreAsManyAndKeepWordsWhole() {
    assertThat(LineBreaker.balanced("Pension funds", Type.SERIES, 88))
        .containsExactly("Pension", "funds");
    assertThat(LineBreaker.balanced("", Type.SERIES, 88)).isEmpty();
  }

  @Test
  void wordLongerThanTheLineIsCut() {
    List<String> lines = LineBreaker.lines("x".repeat(300), Type.LABEL, 100);
    assertThat(lines).hasSizeGreaterThan(10);
    assertThat(String.join("", lines)).hasSize(300);
  }
}
