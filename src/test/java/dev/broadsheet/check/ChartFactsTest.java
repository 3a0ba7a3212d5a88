package dev.broadsheet.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.fact.FactSheet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartFactsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"items\": [\"stake\", \"pledge\"] | stake pledge",
        "\"items\": [\"stake\", \"pledge\", \"stake\"] | stake pledge",
        "\"items\": [\"stake\", \"nothing\"] | stake",
        "\"items\": [{\"fact\": \"cash\"}, {\"fact\": \"burn\"}] | cash burn",
        "\"before\": \"cash\", \"after\": \"burn\" | cash burn",
        "\"series\": \"sums\" | stake cash",
        "\"series\": [\"sums\", \"nothing\"] | stake cash",
        "\"timeline\": \"deal\" | pledge",
        "\"timeline\": \"nothing\" | ''",
        "\"panels\": [{\"items\": [\"burn\"]}, {\"inner\": {\"fact\": \"cash\"}}] | burn cash",
        "\"type\": \"cash\", \"title\": {\"en\": \"burn\"} | ''",
        "\"id\": \"sums\", \"other\": \"deal\" | ''"
      })
  void areThoseThatTheSpecNamesInItsOrder(String spec, String facts) throws IOException {
    WrittenSite site = WrittenSite.in(folder);
    site.replace(WrittenSite.SHEET, "\"items\": [\"pledge\", \"stake\"]", spec);
    site.replace(WrittenSite.SHEET, "\"type\": \"range-bar\",", "");
    site.replace(
        WrittenSite.SHEET, "\"title\": {\"en\": \"Chart title\", \"zh-Hans\": \"测试\"},", "");
    FactSheet sheet = site.sheet().sheet();
    assertThat(ChartFacts.of(sheet.charts().get("sums"), sheet))
        .isEqualTo(facts.isEmpty() ? List.of() : List.of(facts.split(" ")));
  }
}
