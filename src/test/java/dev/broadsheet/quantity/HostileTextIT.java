package dev.broadsheet.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.text.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text, however broken, makes a reader throw or report a place outside it. */
class HostileTextIT {
  private static final int LONG = 1 << 18;
  private static final QuantityReader EN = QuantityReader.of(Language.ENGLISH, Samples.UNITS);
  private static final QuantityReader ZH =
      QuantityReader.of(Language.SIMPLIFIED_CHINESE, Samples.UNITS);

  private static final Quantity FACT = Samples.quantity("20e9..30e9 USD");

  static void assertWellFormed(String text) {
    for (QuantityReader reader : List.of(EN, ZH)) {
      int end = 0;
      for (WrittenQuantity written : reader.read(text)) {
        boolean placed =
            written.start() >= end
                && written.end() > written.start()
                && written.end() <= text.length();
        if (!placed || !written.stated().isSubsetOf(written.tolerance())) {
          assertThat(written).as(text).isNull();
        }
        written.agreesWith(FACT);
        end = written.end();
      }
    }
  }

  static List<String> samples() throws IOException {
    List<String> samples = new ArrayList<>();
    for (String table :
        List.of(
            "read-en.tsv", "read-zh.tsv", "no-figure-en.txt", "no-figure-zh.txt", "format.tsv")) {
      Table.rows(table).forEach(row -> samples.addAll(row));
    }
    return samples;
  }

  @Test
  void survivesSamplesRunTogether() throws IOException {
    List<String> samples = samples();
    Random random = new Random(3);
    String[] joints = {"", " ", "-", "～", "，", " to ", "\uD83D", "\uDE00", "\n", "0", ".", "%"};
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = 0; n < 4; n++) {
        text.append(samples.get(random.nextInt(samples.size())));
        text.append(joints[random.nextInt(joints.length)]);
      }
      assertWellFormed(text.toString());
    }
  }

  @Test
  void survivesRandomCharacters() {
    String alphabet = "0123456789.,-–～%$€¥一二三十百千万亿半成倍分之年个月多近约 abcxGW\uD83D\uDE00\u0000\uFEFF\n每翻过/";
    Random random = new Random(4);
    for (int i = 0; i < 50_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(24); n >= 0; n--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      assertWellFormed(text.toString());
    }
  }

  @Test
  void readsAMegabyteInLinearTime() {
    // A quadratic reader would not come back from this.
    assertThat(EN.read("the 3 of 20 and ".repeat(1 << 16))).isEmpty();
    assertThat(ZH.read("三的二十，和".repeat(1 << 17))).isEmpty();
    assertThat(EN.read("7".repeat(1 << 20))).isEmpty();
    assertThat(ZH.read("一".repeat(1 << 20))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9",
        "9,",
        "9.",
        "1,000",
        "$",
        "$1",
        "a ",
        "one ",
        "hundred ",
        "half ",
        "-",
        "9-",
        "9 ",
        " ",
        "x",
        "twenty-",
        "and ",
        "more than ",
        "1 to ",
        "1–",
        "2 billion ",
        "%",
        "5%%",
        "R&D ",
        "\uD83D",
        "十",
        "一",
        "万",
        "亿",
        "十亿",
        "3万",
        "百分之",
        "分之",
        "三分之",
        "近",
        "每月",
        "每1美元",
        "1～",
        "0.5～",
        "半",
        "过半",
        "翻了",
        "两三",
        "二",
        "多",
        "5多",
        "1亿多",
        "10余",
        "　",
        "，",
        "5亿活跃",
        "user ",
        "1 weekly "
      })
  void readsALongLineOfOneThing(String unit) {
    assertWellFormed(unit.repeat(LONG / unit.length()));
  }
}
