package dev.broadsheet.page.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeptTogetherTest {
  private static String marked(String text) {
    return KeptTogether.in("<body><p>" + text + "</p>")
        .replace("<body><p>", "")
        .replace("</p>", "")
        .replace("<span class=\"amount\">", "[")
        .replace("</span>", "]");
  }

  @Test
  void keepsANumberWithItsUnit() {
    assertThat(marked("共300亿美元，占27%，约3.5倍")).isEqualTo("共[300亿美元]，占[27%]，约[3.5倍]");
  }

  @Test
  void keepsADateWhole() {
    assertThat(marked("2025年9月22日至2026年，9月公布")).isEqualTo("[2025年9月22日]至[2026年]，[9月]公布");
  }

  @Test
  void letsARangeBreakAfterItsWave() {
    assertThat(marked("200亿～300亿美元")).isEqualTo("[200亿～][300亿美元]");
    assertThat(marked("2～3倍")).isEqualTo("[2～][3倍]");
  }

  @Test
  void keepsAFigureWithItsMarkAndTheStopAfterThem() {
    String figure =
        "<a class=\"fig\" href=\"/x\">32%</a><button type=\"button\" class=\"why\"></button>";
    assertThat(marked(figure + "。把它拿掉")).isEqualTo("[" + figure + "。]把它拿掉");
    assertThat(marked(figure + "的部分")).isEqualTo(figure + "的部分");
  }

  @Test
  void leavesAttributesPicturesAndFiguresAlone() {
    String html =
        "<head><title>9月</title></head><body><p title=\"9月\"><svg><text>9月</text></svg>"
            + "<a class=\"fig\" href=\"/x\">30亿美元</a><span class=\"amount\">30亿</span></p>";
    assertThat(KeptTogether.in(html)).isEqualTo(html);
  }

  @Test
  void leavesNamesAndLongNumbersAlone() {
    assertThat(marked("GPT-5年，2.40963855421686746987951807229%"))
        .isEqualTo("GPT-5年，2.40963855421686746987951807229%");
  }

  @Test
  void endsWithAnUnfinishedTag() {
    assertThat(KeptTogether.in("<body><p>9月<"))
        .isEqualTo("<body><p><span class=\"amount\">9月</span><");
  }
}
