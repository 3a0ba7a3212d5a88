package dev.broadsheet.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import dev.broadsheet.text.Language;
import java.math.BigDecimal;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which form of a counted noun stands after a number, held against ICU4J's plural rules. */
class NounFormsTest {
  private static final String[] NUMBERS = {
    "0", "0.5", "0.9", "1", "1.1", "1.5", "1.9", "2", "2.5", "11", "21", "101", "1001", "350000"
  };

  @ParameterizedTest
  @CsvSource({
    "en, user, users",
    "de, Beschäftigter, Beschäftigte",
    "fr, utilisateur, utilisateurs",
    "es, usuario, usuarios"
  })
  void followTheNumberAsTheLanguageDoes(String tag, String one, String other) {
    Language language = new Language(tag);
    PluralRules rules = PluralRules.forLocale(ULocale.forLanguageTag(tag));
    String symbol = tag.equals("de") ? "employee" : "user";
    Unit unit = Samples.UNITS.get(symbol);
    SoftAssertions all = new SoftAssertions();
    for (String number : NUMBERS) {
      Quantity quantity = Quantity.of(new BigDecimal(number), Qualifier.EXACT, unit);
      String written = QuantityFormat.of(language, Samples.UNITS).format(quantity, Style.PROSE);
      boolean single = rules.select(Double.parseDouble(number)).equals("one");
      all.assertThat(written).as(number).endsWith((single ? one : other));
      all.assertThat(QuantityReader.of(language, Samples.UNITS).read(written))
          .as(written)
          .extracting(w -> w.unit().map(Unit::symbol).orElse("-"))
          .containsExactly(symbol);
    }
    all.assertAll();
  }

  @ParameterizedTest
  @CsvSource({
    "fr, 1000000, d’utilisateurs",
    "fr, 1500000, d’utilisateurs",
    "es, 1000000, de usuarios",
    "es, 2500000, de usuarios"
  })
  void areJoinedToAMillionAsTheLanguageDoes(String tag, String number, String end) {
    Language language = new Language(tag);
    Quantity quantity =
        Quantity.of(new BigDecimal(number), Qualifier.EXACT, Samples.UNITS.get("user"));
    String written = QuantityFormat.of(language, Samples.UNITS).format(quantity, Style.PROSE);
    assertThat(written.replace('\'', '’')).endsWith(end);
  }
}
