package dev.broadsheet.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.text.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundTripTest {
  private static final int CASES = 10_000;
  private static final String[] UNITS = {
    "USD",
    "EUR",
    "CNY",
    "GBP",
    "USD/month",
    "USD/year",
    "%",
    "pp",
    "x",
    "GW",
    "kW",
    "MWh",
    "month",
    "year",
    "quarter",
    "day",
    "week",
    "user",
    "GPU",
    "employee",
    "company",
    "kW/GPU",
    "USD/GW",
    "USD/user"
  };
  private static final Pattern UNREPEATED = Pattern.compile("\\d+～\\d+(亿|万|%)");
  private static final Pattern WRONG_SCALE = Pattern.compile("\\d(十亿|百万|千万|千亿|百亿|十万)");
  private static final Pattern ASCII_BESIDE_HAN =
      Pattern.compile("\\p{IsHan}[,.;:?!]|[,;:?!]\\p{IsHan}");
  private static final Pattern FULL_WIDTH_ASCII = Pattern.compile("[\uFF01-\uFF5D]");
  private static final Pattern HYPHEN = Pattern.compile("-\\d|\\d-|-\\$");

  /** What the formatter writes is read as one quantity that says the fact again. */
  @ParameterizedTest
  @CsvSource({"en,PROSE", "en,SHORT", "zh-Hans,PROSE", "zh-Hans,SHORT"})
  void readsBackWhatIsWritten(String tag, Style style) {
    Language language = new Language(tag);
    QuantityFormat format = QuantityFormat.of(language, Samples.UNITS);
    QuantityReader reader = QuantityReader.of(language, Samples.UNITS);
    Random random = new Random(20250922);
    for (int i = 0; i < CASES; i++) {
      Quantity fact = fact(random);
      String text = format.format(fact, style);
      assertReadBack(reader, text, fact);
      assertReadBack(reader, embedded(language, text), fact);
    }
  }

  private static String embedded(Language language, String text) {
    return language.isChinese()
        ? "公司称，" + text + "已经到位。"
        : "The company, which put " + text + ", said so.";
  }

  private static void assertReadBack(QuantityReader reader, String text, Quantity fact) {
    List<WrittenQuantity> found = reader.read(text);
    assertThat(found).as("%s from %s", text, fact).hasSize(1);
    WrittenQuantity written = found.get(0);
    RoundedAmount printed = RoundedAmount.of(fact);
    assertThat(written.problem()).as(text).isEmpty();
    assertThat(written.unit()).as(text).contains(fact.unit());
    assertThat(written.qualifier()).as(text).isEqualTo(printed.qualifier());
    assertThat(own(written, fact.unit(), true)).as(text).isEqualByComparingTo(printed.low());
    assertThat(own(written, fact.unit(), false)).as(text).isEqualByComparingTo(printed.high());
    assertThat(written.agreesWith(fact).reason()).as("%s from %s", text, fact).isEmpty();
  }

  private static BigDecimal own(WrittenQuantity written, Unit unit, boolean low) {
    Interval stated = written.stated();
    return unit.fromBase((low ? stated.low() : stated.high()).orElseThrow().value());
  }

  @Test
  void keepsTheRulesOfPunctuation() {
    Random random = new Random(14);
    QuantityFormat english = QuantityFormat.of(Language.ENGLISH);
    QuantityFormat chinese = QuantityFormat.of(Language.SIMPLIFIED_CHINESE);
    for (int i = 0; i < CASES; i++) {
      Quantity fact = fact(random);
      Style style = Style.values()[random.nextInt(2)];
      String zh = chinese.format(fact, style);
      assertThat(zh).doesNotContainPattern(UNREPEATED).doesNotContainPattern(WRONG_SCALE);
      assertThat(zh)
          .doesNotContainPattern(ASCII_BESIDE_HAN)
          .doesNotContainPattern(FULL_WIDTH_ASCII);
      assertThat(zh).doesNotContainPattern(HYPHEN).doesNotContain("–");
      assertThat(english.format(fact, style)).doesNotContainPattern(HYPHEN);
    }
  }

  static Quantity fact(Random random) {
    Unit unit = Samples.unit(UNITS[random.nextInt(UNITS.length)]);
    int digits = 1 + random.nextInt(4);
    BigDecimal value = number(random, unit);
    Qualifier qualifier = Qualifier.values()[random.nextInt(Qualifier.values().length)];
    if (random.nextInt(3) > 0) {
      Quantity given = Quantity.of(value, qualifier, unit);
      return new Quantity(given.interval(), qualifier, unit, digits);
    }
    BigDecimal factor = new BigDecimal(11 + random.nextInt(80)).movePointLeft(1);
    BigDecimal other = value.multiply(factor);
    Quantity range = Quantity.range(value.min(other), value.max(other), unit);
    Qualifier hedge = random.nextInt(4) == 0 ? Qualifier.ABOUT : Qualifier.EXACT;
    return new Quantity(range.interval(), hedge, unit, digits);
  }

  private static BigDecimal number(Random random, Unit unit) {
    boolean large = unit.isMoney() || unit.noun().isPresent();
    // A number of years above a thousand is a year to any reader.
    int power = large ? random.nextInt(12) - 2 : random.nextInt(2) - 3;
    BigDecimal value = new BigDecimal(1 + random.nextInt(9999)).scaleByPowerOfTen(power);
    boolean negative = (unit.isMoney() || unit.isPercent()) && random.nextInt(8) == 0;
    return negative ? value.negate() : value;
  }
}
