package dev.broadsheet.chart.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.broadsheet.chart.svg.Type;
import org.junit.jupiter.api.Test;

class TextMeasureTest {
  @Test
  void hanIsSetOnASquare() {
    assertThat(TextMeasure.width("亿", Type.LABEL)).isCloseTo(13 * 1.06, within(1e-9));
    assertThat(TextMeasure.width("，", Type.LABEL)).isCloseTo(13 * 1.06, within(1e-9));
  }

  @Test
  void boldIsWiderThanRegular() {
    assertThat(TextMeasure.width("OpenAI", Type.SERIES))
        .isGreaterThan(TextMeasure.width("OpenAI", Type.LABEL));
  }

  @Test
  void digitsTakeTheFontsOwnWidth() {
    double one = TextMeasure.width("0", Type.TICK);
    assertThat(one).isBetween(6.0, 9.0);
    assertThat(TextMeasure.width("00", Type.TICK)).isCloseTo(2 * one, within(1e-9));
  }

  @Test
  void spaceBetweenHanAndLatinIsCounted() {
    double apart = TextMeasure.width("约", Type.TICK) + TextMeasure.width("3", Type.TICK);
    assertThat(TextMeasure.width("约3", Type.TICK)).isGreaterThan(apart);
  }

  @Test
  void emptyTextHasNoWidth() {
    assertThat(TextMeasure.width("", Type.BIG)).isZero();
  }
}
