package dev.broadsheet.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.text.Language;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The languages beside English and simplified Chinese, held to the same rigour. */
class FurtherLanguagesTest {
  private static final int CASES = 1_000;
  private final Map<String, QuantityReader> readers = new HashMap<>();

  @ParameterizedTest
  @ValueSource(strings = {"de", "fr", "es", "ja", "zh-Hant"})
  void readsEveryWrittenQuantity(String tag) throws IOException {
    List<List<String>> rows = Table.rows("read-" + tag + ".tsv");
    QuantityReaderTest.assertReads(reader(tag), rows);
    assertThat(rows).hasSizeGreaterThanOrEqualTo(60);
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "fr", "es", "ja", "zh-Hant"})
  void readsNothingWhereThereIsNoFigure(String tag) throws IOException {
    List<List<String>> rows = Table.rows("no-figure-" + tag + ".txt");
    SoftAssertions all = new SoftAssertions();
    for (List<String> row : rows) {
      String text = RoundTripIT.embedded(new Language(tag), row.get(0));
      all.assertThat(reader(tag).read(text)).as(row.get(0)).isEmpty();
    }
    all.assertAll();
    assertThat(rows).hasSizeGreaterThanOrEqualTo(38);
  }

  @Test
  void findsEachFigureOfASentenceInItsPlace() throws IOException {
    SoftAssertions all = new SoftAssertions();
    for (List<String> row : Table.rows("sentences-more.tsv")) {
      String text = row.get(1);
      List<String> found =
          reader(row.get(0)).read(text).stream()
              .map(w -> text.substring(w.start(), w.end()))
              .toList();
      all.assertThat(found).as(text).isEqualTo(row.subList(2, row.size()));
    }
    all.assertAll();
  }

  /** Words that state another amount, another unit or another hedge do not agree with the fact. */
  @ParameterizedTest
  @ValueSource(strings = {"de", "fr", "es", "ja", "zh-Hant"})
  void noticesWhatIsWrong(String tag) {
    QuantityFormat format = QuantityFormat.of(new Language(tag));
    Random random = new Random(5);
    for (int i = 0; i < CASES; i++) {
      Quantity fact = RoundTripIT.fact(random);
      Style style = Style.values()[random.nextInt(2)];
      assertDisagrees(tag, format.format(times(fact, "10"), style), fact);
      assertDisagrees(tag, format.format(times(fact, "1000"), style), fact);
      assertDisagrees(tag, format.format(times(fact, "1.7"), style), fact);
      if (fact.unit().isMoney()) {
        Unit other = fact.unit().symbol().startsWith("EUR") ? unit("GBP") : unit("EUR");
        Quantity elsewhere = new Quantity(fact.interval(), fact.qualifier(), other, fact.digits());
        assertDisagrees(tag, format.format(elsewhere, style), fact);
      }
    }
  }

  private static Unit unit(String symbol) {
    return Samples.unit(symbol);
  }

  private static Quantity times(Quantity fact, String factor) {
    return new Quantity(
        Samples.scaled(fact.interval(), new BigDecimal(factor)),
        fact.qualifier(),
        fact.unit(),
        fact.digits());
  }

  private void assertDisagrees(String tag, String words, Quantity fact) {
    List<WrittenQuantity> found = reader(tag).read(words);
    boolean agrees = found.stream().allMatch(w -> w.agreesWith(fact).agrees());
    assertThat(agrees && !found.isEmpty()).as("%s for %s in %s", words, fact, tag).isFalse();
  }

  @Test
  void writesAsEditorsDo() {
    SoftAssertions all = new SoftAssertions();
    String[][] rows = {
      {"de", "1.4e12 USD", "1,4 Billionen Dollar", "1,4\u00a0Bio.\u00a0$"},
      {"de", "1e9 EUR", "1 Milliarde Euro", "1\u00a0Mrd.\u00a0€"},
      {"de", "20e9..30e9 USD", "20 bis 30 Milliarden Dollar", "20–30\u00a0Mrd.\u00a0$"},
      {"de", "500e6..1.2e10 USD", "0,5 bis 12 Milliarden Dollar", ""},
      {"de", "up-to 100e9 USD", "bis zu 100 Milliarden Dollar", ""},
      {"de", "27 %", "27 Prozent", "27\u00a0%"},
      {"de", "1 month", "1 Monat", ""},
      {"de", "24 month", "24 Monate", ""},
      {"fr", "1.4e12 USD", "1\u202f400 milliards de dollars", "1\u202f400\u00a0Md$"},
      {"fr", "1.4e9 EUR", "1,4 milliard d\u2019euros", "1,4\u00a0Md€"},
      {"fr", "20e6 EUR", "20 millions d\u2019euros", "20\u00a0M€"},
      {"fr", "35e6 user", "35 millions d\u2019utilisateurs", ""},
      {"fr", "15..30 %", "15 à 30\u00a0%", "15–30\u00a0%"},
      {"fr", "up-to 10 GW", "jusqu\u2019à 10 gigawatts", ""},
      {"es", "1.4e12 USD", "1,4 billones de dólares", ""},
      {"es", "1.4e9 USD", "1.400 millones de dólares", "1.400\u00a0mill.\u00a0$"},
      {"es", "1e6 EUR", "1 millón de euros", ""},
      {"es", "1.4e9 USD/month", "1.400 millones de dólares al mes", ""},
      {"ja", "1.4e12 USD", "1.4兆ドル", "1.4兆ドル"},
      {"ja", "20e9..30e9 USD", "200億\u301c300億ドル", "200億\u301c300億ドル"},
      {"ja", "over 20e9 USD", "200億ドル超", ""},
      {"ja", "1.4e9 USD/month", "毎月14億ドル", ""},
      {"ja", "15..30 %", "15%\u301c30%", ""},
      {"zh-Hant", "1.4e12 USD", "1.4兆美元", "1.4兆美元"},
      {"zh-Hant", "35e6 user", "3500萬用戶", ""},
      {"zh-Hant", "over 20e9 USD", "超過200億美元", ""}
    };
    for (String[] row : rows) {
      QuantityFormat format = QuantityFormat.of(new Language(row[0]));
      Quantity fact = Samples.quantity(row[1]);
      all.assertThat(format.format(fact, Style.PROSE)).isEqualTo(row[2]);
      if (!row[3].isEmpty()) {
        all.assertThat(format.format(fact, Style.SHORT)).isEqualTo(row[3]);
      }
    }
    all.assertAll();
  }

  @Test
  void writesDatesAndPeriods() {
    assertThat(period("de", "2026-01-31")).isEqualTo("31. Januar 2026");
    assertThat(period("de", "2025-Q3")).isEqualTo("drittes Quartal 2025");
    assertThat(period("fr", "2026-01-01")).isEqualTo("1er janvier 2026");
    assertThat(period("fr", "2025-H1")).isEqualTo("premier semestre 2025");
    assertThat(period("es", "2026-01-31")).isEqualTo("31 de enero de 2026");
    assertThat(period("es", "2025-Q1")).isEqualTo("primer trimestre de 2025");
    assertThat(period("ja", "2026-01-31")).isEqualTo("2026年1月31日");
    assertThat(period("ja", "2025-H2")).isEqualTo("2025年下半期");
    assertThat(period("zh-Hant", "2025-Q3")).isEqualTo("2025年第三季");
    assertThat(period("de", "2025/2029")).isEqualTo("2025–2029");
    assertThat(period("fr", "2025-09/2026-03")).isEqualTo("septembre 2025 à mars 2026");
  }

  private static String period(String tag, String text) {
    return QuantityFormat.of(new Language(tag)).format(Period.parse(text).orElseThrow());
  }

  private QuantityReader reader(String tag) {
    return readers.computeIfAbsent(tag, t -> QuantityReader.of(new Language(t), Samples.UNITS));
  }
}
