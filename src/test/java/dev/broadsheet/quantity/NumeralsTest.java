package dev.broadsheet.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.text.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole numbers spelt out in words are read as what they are. */
class NumeralsTest {
  private static final String[] ONES =
      ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
              + " fifteen sixteen seventeen eighteen nineteen")
          .split(" ");
  private static final String[] TENS =
      "ten twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
  private static final String DIGITS = "零一二三四五六七八九";

  private final QuantityReader english = QuantityReader.of(Language.ENGLISH, Samples.UNITS);
  private final QuantityReader chinese =
      QuantityReader.of(Language.SIMPLIFIED_CHINESE, Samples.UNITS);

  private static String below100(int n) {
    if (n < 20) {
      return ONES[n];
    }
    return TENS[n / 10 - 1] + (n % 10 > 0 ? "-" + ONES[n % 10] : "");
  }

  private static String below1000(int n, String and) {
    String rest = n % 100 > 0 ? below100(n % 100) : "";
    if (n < 100) {
      return rest;
    }
    return ONES[n / 100] + " hundred" + (rest.isEmpty() ? "" : and + rest);
  }

  private static String english(long n, String and) {
    StringBuilder text = new StringBuilder();
    String[] scales = {" trillion ", " billion ", " million ", " thousand ", ""};
    long power = 1_000_000_000_000L;
    for (String scale : scales) {
      int part = (int) (n / power % 1000);
      if (part > 0) {
        text.append(below1000(part, and)).append(scale);
      }
      power /= 1000;
    }
    return text.toString().strip();
  }

  /** Four digits; a gap within or before them is one zero. */
  private static String chinese4(int n, boolean first) {
    StringBuilder text = new StringBuilder();
    boolean gap = false;
    for (int power = 1000, k = 0; power > 0; power /= 10, k++) {
      int digit = n / power % 10;
      if (digit == 0) {
        gap |= !first || !text.isEmpty();
      } else {
        text.append(gap ? "零" : "").append(DIGITS.charAt(digit));
        text.append("千百十 ".charAt(k));
        gap = false;
      }
    }
    return text.toString().strip();
  }

  private static String chinese(long n) {
    StringBuilder text = new StringBuilder();
    String[] scales = {"亿", "万", ""};
    long power = 100_000_000L;
    for (String scale : scales) {
      int part = (int) (n / power % 10_000);
      if (part > 0) {
        text.append(chinese4(part, text.isEmpty())).append(scale);
      }
      power /= 10_000;
    }
    String spelt = text.toString();
    return spelt.startsWith("一十") ? spelt.substring(1) : spelt;
  }

  private static void assertReads(QuantityReader reader, String text, long n) {
    List<WrittenQuantity> found = reader.read(text);
    assertThat(found).as(text).hasSize(1);
    assertThat(found.get(0).stated()).as(text).isEqualTo(Interval.point(BigDecimal.valueOf(n)));
    assertThat(found.get(0).end() - found.get(0).start()).as(text).isEqualTo(text.length());
  }

  @Test
  void areReadUpToTwoThousand() {
    for (int n = 2; n <= 2_000; n++) {
      assertReads(english, english(n, n % 2 == 0 ? " and " : " ") + " users", n);
      assertReads(chinese, chinese(n) + "名员工", n);
    }
  }

  @Test
  void areReadOfEverySize() {
    Random random = new Random(7);
    for (int i = 0; i < 1_500; i++) {
      long n = 2 + (long) Math.pow(10, 3 + 8 * random.nextDouble());
      long round = (long) Math.pow(10, random.nextInt(String.valueOf(n).length()));
      n -= n % round;
      assertReads(english, english(n, i % 2 == 0 ? " and " : " ") + " users", n);
      assertReads(chinese, chinese(n) + "名员工", n);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "twenty thirty users",
        "five hundred hundred users",
        "hundred hundred users",
        "ten five users",
        "five twenty users",
        "twenty-eleven users",
        "five and users",
        "two thousand five million users",
        "one thousand thousand users",
        "twenty and users"
      })
  void areNoNumberInAnotherOrder(String text) {
    assertThat(english.read(text))
        .as(text)
        .noneMatch(w -> w.start() == 0 && w.end() == text.length() && w.problem().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"二三名员工五", "五六七名员工", "百五名员工", "零五名员工"})
  void areNoChineseNumberInAnotherOrder(String text) {
    assertThat(chinese.read(text))
        .as(text)
        .noneMatch(w -> w.start() == 0 && w.end() == text.length() && w.stated().isPoint());
  }
}
