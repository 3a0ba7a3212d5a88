package dev.broadsheet.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.quantity.QuantityReader;
import dev.broadsheet.quantity.Units;
import dev.broadsheet.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Numbers that are no figures: names, versions, dates, ordinals, idioms. An alarm here is a bug.
 */
class FalseAlarmTest {
  private static void assertQuiet(Language language, String text) {
    QuantityReader reader = QuantityReader.of(language, Units.standard());

    assertThat(FigureBackingCheck.figures(text, reader))
        .as(text)
        .extracting(w -> text.substring(w.start(), w.end()))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GPT-5 and GPT-4o came third.",
        "The iPhone 17 and 5G phones.",
        "In the third quarter of 2025 (Q3 2025), fiscal 2026.",
        "It is No. 1 in Section 230 of Form 10-Q and 8-K.",
        "Boeing 747 flew on 22 September 2025 at 9:30 a.m.",
        "In the 1990s and the 21st century.",
        "See chapter 3, Table 2, page 14 and footnote 5.",
        "Version 3.5, Web 2.0, Python 3.12.",
        "COVID-19, 3D chips, an A100, H100 and GB200 NVL72.",
        "The Fortune 500 and S&P 500 fell; the Group of Seven met.",
        "One of the two companies, a dozen people, three kinds of statement.",
        "Half a year earlier; the first half; the second half of 2026.",
        "A third party; a fourth quarter; the third time.",
        "To double down, on the one hand, twice a week he calls.",
        "24/7 service, 9/11, a 50-50 chance.",
        "It was 2025-09-22, ISO 8601.",
        "A one-off; a one-way bet; first-half revenue; a two-way street.",
        "The half-year report; a half-hearted try; quarterly results.",
        "A multiple of revenue; a fraction of the cost; double-digit growth; a triple-A rating."
      })
  void staysQuietAboutEnglishNumbersThatAreNoFigures(String text) {
    assertQuiet(Language.ENGLISH, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025年第三季度，9月22日上午9时30分。",
        "GPT-5、A100和5G手机，第一代。",
        "三星、百度、万科、千问、五角大楼、双十一。",
        "七国集团、四川、两者、一些公司、一家公司。",
        "第一次、第二名、十大新闻、一带一路。",
        "上半年、下半年、全年、去年、今年一季度。",
        "一方面，另一方面；一旦；万一；千万不要。",
        "20世纪90年代，21世纪。",
        "半导体；半年报；多半。",
        "三个月前，两年后，近年来，“十四五”规划。",
        "两家公司，三类说法，四个问题。",
        "一分为二；百分点；成倍增长；番茄。",
        "标普500指数，财富500强，沪深300。",
        "每股收益；每吉瓦；一股；一笔投资；一轮融资。"
      })
  void staysQuietAboutChineseNumbersThatAreNoFigures(String text) {
    assertQuiet(Language.SIMPLIFIED_CHINESE, text);
  }
}
