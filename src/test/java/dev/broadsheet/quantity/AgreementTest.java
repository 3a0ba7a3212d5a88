package dev.broadsheet.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.text.Language;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {
  private static final QuantityReader EN = QuantityReader.of(Language.ENGLISH, Samples.UNITS);
  private static final QuantityReader ZH =
      QuantityReader.of(Language.SIMPLIFIED_CHINESE, Samples.UNITS);

  static WrittenQuantity read(String text) {
    boolean chinese = text.chars().anyMatch(Character::isIdeographic);
    List<WrittenQuantity> found = (chinese ? ZH : EN).read(text);
    assertThat(found).as(text).hasSize(1);
    return found.get(0);
  }

  @Test
  void judgesEveryPairOfWordsAndFact() throws IOException {
    SoftAssertions all = new SoftAssertions();
    for (List<String> row : Table.rows("agreement.tsv")) {
      Agreement agreement = read(row.get(1)).agreesWith(Samples.quantity(row.get(0)));
      all.assertThat(agreement.reason().orElse("ok"))
          .as(String.join(" / ", row))
          .startsWith(row.get(2));
    }
    all.assertAll();
  }

  @Test
  void suggestsTheFactInTheStyleOfTheWords() {
    Quantity pledge = Samples.quantity("up-to 100e9 USD");
    QuantityFormat english = QuantityFormat.of(Language.ENGLISH);
    QuantityFormat chinese = QuantityFormat.of(Language.SIMPLIFIED_CHINESE);
    assertThat(read("$90 billion").agreesWith(pledge).suggestion(english))
        .isEqualTo("up to $100 billion");
    assertThat(read("$90bn").agreesWith(pledge).suggestion(english)).isEqualTo("up to $100bn");
    assertThat(read("900亿美元").agreesWith(pledge).suggestion(chinese)).isEqualTo("最多1000亿美元");
  }

  @Test
  void acceptsADerivedResultAsItIsPrinted() {
    Interval ratio = Interval.point(new BigDecimal("233.333"));
    Quantity derived = new Quantity(ratio, Qualifier.EXACT, Samples.unit("x"), 1);
    assertThat(read("200 times").agreesWith(derived).agrees()).isTrue();
    assertThat(read("300 times").agreesWith(derived).agrees()).isFalse();
    Quantity bound =
        new Quantity(
            Interval.above(new BigDecimal("60.4e9")), Qualifier.EXACT, Samples.unit("USD"), 1);
    assertThat(read("over $60 billion").agreesWith(bound).agrees()).isTrue();
    assertThat(read("超过600亿美元").agreesWith(bound).agrees()).isTrue();
    assertThat(read("over $61 billion").agreesWith(bound).agrees()).isFalse();
    assertThat(read("$60 billion").agreesWith(bound).reason()).contains("does not say \"over\"");
  }

  @ParameterizedTest
  @CsvSource({
    "en, 9 GW, 10 GW, 10 GW",
    "en, 9 gigawatts, 10 GW, 10 gigawatts",
    "en, 9pp, 10 pp, 10pp",
    "en, 9 percentage points, 10 pp, 10 percentage points",
    "en, 9x, 10 x, 10x",
    "en, 9 times, 10 x, 10 times",
    "en, 9 MWh, 10 MWh, 10 MWh",
    "en, $9bn, 10e9 USD, $10bn",
    "en, 9 billion dollars, 10e9 USD, $10 billion",
    "de, 9 GW, 10 GW, 10_GW",
    "de, 9 Gigawatt, 10 GW, 10 Gigawatt",
    "de, 9 Prozent, 10 %, 10 Prozent",
    "de, 9 %, 10 %, 10 Prozent",
    "de, 9 €, 10 EUR, 10_€",
    "de, 9 Euro, 10 EUR, 10 Euro",
    "de, 9 Mrd. Euro, 10e9 EUR, 10_Mrd._€",
    "de, 9 Milliarden Euro, 10e9 EUR, 10 Milliarden Euro",
    "fr, 9 Md€, 10e9 EUR, 10_Md€",
    "fr, 9 milliards d’euros, 10e9 EUR, 10 milliards d’euros",
    "fr, 9 GW, 10 GW, 10_GW",
    "fr, 9 gigawatts, 10 GW, 10 gigawatts",
    "es, 9 gigavatios, 10 GW, 10 gigavatios",
    "ja, 9億ドル, 10e8 USD, 10億ドル"
  })
  void suggestsAbbreviationsWhereTheWordsHaveThem(
      String tag, String words, String fact, String suggestion) {
    Language language = new Language(tag);
    WrittenQuantity written = QuantityReader.of(language, Samples.UNITS).read(words).get(0);
    assertThat(
            written
                .agreesWith(Samples.quantity(fact))
                .suggestion(QuantityFormat.of(language, Samples.UNITS)))
        .isEqualTo(suggestion.replace('_', '\u00a0'));
  }
}
