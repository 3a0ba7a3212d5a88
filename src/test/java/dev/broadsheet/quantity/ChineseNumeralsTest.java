package dev.broadsheet.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each numeral is worth, how exact it is, and where the number ends. */
class ChineseNumeralsTest {
  @ParameterizedTest
  @CsvSource({
    "二, 2, 1, 1",
    "十, 10, 1, 1",
    "十五, 15, 1, 2",
    "二十, 20, 1, 2",
    "二十五, 25, 1, 3",
    "两百, 200, 1, 2",
    "一百一十, 110, 1, 4",
    "一百十, 110, 1, 3",
    "一百二, 120, 10, 3",
    "三千五百, 3500, 1, 4",
    "三千五, 3500, 100, 3",
    "三千零五, 3005, 1, 4",
    "三千〇五, 3005, 1, 4",
    "三千零五十, 3050, 1, 5",
    "一万, 1e4, 1e3, 2",
    "两万, 2e4, 1e4, 2",
    "三万五, 35e3, 1e3, 3",
    "三万零五, 30005, 1, 4",
    "三万五千, 35000, 1, 4",
    "一亿二, 12e7, 1e7, 3",
    "一亿二千万, 12e7, 1e4, 5",
    "一万四千亿, 14e11, 1e8, 5",
    "一万亿, 1e12, 1e11, 3",
    "十万亿, 1e13, 1e12, 3",
    "三点五, 3.5, 0.1, 3",
    "三点一四, 3.14, 0.01, 4",
    "三点零五, 3.05, 0.01, 4",
    "三点五亿, 35e7, 1e7, 4",
    "三点一四万, 31400, 100, 5",
    "一点五万亿, 15e11, 1e11, 5",
    "三点五亿八, 35e7, 1e7, 4",
    "三点五百, 3.5, 0.1, 3",
    "十三点, 13, 1, 2",
    "一点, 1, 0.1, 1",
    "三百块, 300, 1, 2",
    "五亿亿, 5e8, 1e8, 2",
  })
  void areWorthWhatTheySay(String text, BigDecimal value, BigDecimal step, int end) {
    Amount amount = ChineseNumerals.read(ChineseText.of(text), 0).orElseThrow();
    assertThat(amount.number().value()).isEqualByComparingTo(value);
    assertThat(amount.number().step()).isEqualByComparingTo(step);
    assertThat(amount.next()).isEqualTo(end);
    assertThat(amount.form().inWords()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"三千五百, 1", "三万五, 1e4", "一万亿, 1e12", "三点五, 1", "三点五亿, 1e8", "十五, 1"})
  void bearTheLastScaleWord(String text, BigDecimal scale) {
    Amount amount = ChineseNumerals.read(ChineseText.of(text), 0).orElseThrow();
    assertThat(amount.form().scale()).isEqualByComparingTo(scale);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "零五", "〇", "二〇二五", "三五", "百", "千万", "万", "亿", "点五", "三千五千", "五十十", "三亿四亿", "五万三万"
      })
  void areNoNumberWhereNobodyWritesThemSo(String text) {
    assertThat(ChineseNumerals.read(ChineseText.of(text), 0)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "三四, 3", "七八成, 7", "三五, -1", "三四五, -1", "零一, -1", "九十, -1", "三, -1", "两三, 2", "a, -1"
  })
  void standInPairsForTheOneOrTheOther(String text, int low) {
    assertThat(ChineseNumerals.approximate(ChineseText.of(text), 0)).isEqualTo(low);
  }

  @Test
  void areToldFromOtherCharacters() {
    for (char c : "零一二三四五六七八九〇两十百千".toCharArray()) {
      assertThat(ChineseNumerals.isNumeral(c)).as("%s", c).isTrue();
    }
    for (char c : "万亿点半几a0\0".toCharArray()) {
      assertThat(ChineseNumerals.isNumeral(c)).as("%s", c).isFalse();
    }
    assertThat(ChineseNumerals.runEnd(ChineseText.of("约三千五百万"), 1)).isEqualTo(5);
  }
}
