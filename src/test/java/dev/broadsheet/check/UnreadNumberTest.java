package dev.broadsheet.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadNumberTest {
  @ParameterizedTest
  @ValueSource(strings = {"27‰", "2000名", "11.7～17.5成", "the 3 stages", "40 hectares"})
  void findsANumberThatMayBeAFigure(String words) {
    assertThat(UnreadNumber.in(words)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the pledge",
        "the 2025 target",
        "2025年的目标",
        "the 2024-25 result",
        "9月的承诺",
        "the 22 September letter",
        "GPT-5",
        "the H100's price",
        "第3期",
        "the 3rd tranche",
        "a plan of 2026"
      })
  void takesNoYearDateOrNameForAFigure(String words) {
    assertThat(UnreadNumber.in(words)).isEmpty();
  }
}
