package dev.broadsheet.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.text.Language;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

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
}
