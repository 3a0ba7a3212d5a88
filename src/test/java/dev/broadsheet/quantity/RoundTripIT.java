package dev.broadsheet.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.text.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundTripIT {
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
  private static final Pattern HYPHEN = Pattern.compile("-\\d|\\d-|-\\$");

  /** Units that are not repeated, scale words after digits, wrong dashes and punctuation. */
  private static final List<Pattern> WRONG_IN_CHINESE =
      List.of(
          Pattern.compile("\\d+～\\d+(亿|万|%)"),
          Pattern.compile("\\d(十亿|百万|千万|千亿|百亿|十万)"),
          Pattern.compile("\\p{IsHan}[,.;:?!]|[,;:?!]\\p{IsHan}"),
          Pattern.compile("[\uFF01-\uFF5D]"),
          Pattern.compile("\u2013"),
          HYPHEN);

  /** What the formatter writes is read as one quantity that says the fact again. */
  @ParameterizedTest
  @CsvSource({
    "en,PROSE",
    "en,SHORT",
    "zh-Hans,PROSE",
    "zh-Hans,SHORT",
    "zh-Hant,PROSE",
    "zh-Hant,SHORT",
    "ja,PROSE",
    "ja,SHORT",
    "de,PROSE",
    "de,SHORT",
    "fr,PROSE",
    "fr,SHORT",
    "es,PROSE",
    "es,SHORT"
  })
  void readsBackWhatIsWritten(String tag, Style style) {
    assertReadsBack(tag, style, CASES);
  }

  static void assertReadsBack(String tag, Style style, int cases) {
    Language language = new Language(tag);
    QuantityFormat format = QuantityFormat.of(language, Samples.UNITS);
    QuantityReader reader = QuantityReader.of(language, Samples.UNITS);
    Random random = new Random(20250922);
    for (int i = 0; i < cases; i++) {
      Quantity fact = fact(random);
      String text = format.format(fact, style);
      assertReadBack(reader, text, fact);
      assertReadBack(reader, embedded(language, text), fact);
    }
  }

  static String embedded(Language language, String text) {
    return switch (language.tag()) {
      case "zh-Hans" -> "公司称，" + text + "已经到位。";
      case "zh-Hant" -> "公司稱，" + text + "已經到位。";
      case "ja" -> "会社によると、" + text + "と発表された。";
      case "de" -> "Das Unternehmen nannte " + text + ", sagte es.";
      case "fr" -> "La société annonce " + text + ", dit-elle.";
      case "es" -> "La empresa anuncia " + text + ", dice.";
      default -> "The company, which put " + text + ", said so.";
    };
  }

  private static void assertReadBack(QuantityReader reader, String text, Quantity fact) {
    List<WrittenQuantity> found = reader.read(text);
    if (found.size() != 1 || !says(found.get(0), fact)) {
      // Only now, for the sake of speed, what it looks like.
      assertThat(found).as("%s from %s", text, fact).isNull();
    }
  }

  private static boolean says(WrittenQuantity written, Quantity fact) {
    RoundedAmount printed = RoundedAmount.of(fact);
    return written.problem().isEmpty()
        && written.unit().equals(Optional.of(fact.unit()))
        && written.qualifier() == printed.qualifier()
        && own(written, fact.unit(), true).compareTo(printed.low()) == 0
        && own(written, fact.unit(), false).compareTo(printed.high()) == 0
        && written.agreesWith(fact).agrees();
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
      for (Pattern wrong : WRONG_IN_CHINESE) {
        assertThat(wrong.matcher(zh).find()).as(zh).isFalse();
      }
      String en = english.format(fact, style);
      assertThat(HYPHEN.matcher(en).find()).as(en).isFalse();
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
