package dev.broadsheet.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.quantity.QuantityReader;
import dev.broadsheet.quantity.Units;
import dev.broadsheet.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeWordsTest {
  private static int figures(Language language, String text) {
    QuantityReader reader = QuantityReader.of(language, Units.standard());
    return FigureBackingCheck.figures(text, reader).size();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It was signed three months ago.",
        "Two years later it was gone.",
        "It will be built in ten years' time.",
        "Over the past two years it grew.",
        "In the next five years it will grow.",
        "A number from one year is compared with another.",
        "The two-year-old firm is small."
      })
  void leavesTimesThatOnlySayWhen(String text) {
    assertThat(figures(Language.ENGLISH, text)).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The cash lasts twelve months.",
        "It has a runway of less than two years.",
        "The contract runs for five years."
      })
  void takesDurationsThatStateSomething(String text) {
    assertThat(figures(Language.ENGLISH, text)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"三个月前签署。", "两年后它消失了。", "过去两年增长很快。", "未来五年将继续增长。", "近两年增长很快。", "一年之中多次融资。"})
  void leavesChineseTimesThatOnlySayWhen(String text) {
    assertThat(figures(Language.SIMPLIFIED_CHINESE, text)).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"现金只够用十二个月。", "资金不到两年就会耗尽。", "合同为期五年。"})
  void takesChineseDurationsThatStateSomething(String text) {
    assertThat(figures(Language.SIMPLIFIED_CHINESE, text)).isEqualTo(1);
  }
}
