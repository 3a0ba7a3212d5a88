package dev.broadsheet.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import org.junit.jupiter.api.Test;

class SheetPrefixIT {
  private static final String SHEET = sheet();

  private static String sheet() {
    SheetText sheet = new SheetText();
    for (int i = 0; i < 14; i++) {
      sheet.given("fact-" + i, "{\"low\": 2" + i + "e9, \"high\": 3" + i + "e9}", "about", "USD");
      sheet.derived("share-" + i, "1 - fact-" + i + " / (2 * fact-" + i + ")", "%");
    }
    return sheet.claim("same", "agrees(share-1, 50 %) and not fact-1 > 50e9 USD", "holds").text();
  }

  @Test
  void everyPrefixOfASheetGivesDiagnosticsNeverAnException() {
    assertThat(SHEET.length()).isGreaterThan(4_000);
    for (int end = 0; end < SHEET.stripTrailing().length(); end++) {
      SourceFile file = new SourceFile("content/facts/test.json", SHEET.substring(0, end));
      Diagnostics diagnostics = new Diagnostics();
      assertThat(FactSheets.load(file, diagnostics)).as("prefix of %s", end).isEmpty();
      assertThat(diagnostics.sorted())
          .as("prefix of %s", end)
          .singleElement()
          .satisfies(d -> assertThat(d.rule().code()).isEqualTo("json-syntax"));
    }
  }

  @Test
  void everySheetWithOneCharacterLeftOutIsReadOrReported() {
    for (int at = 0; at < SHEET.length(); at += 7) {
      String text = SHEET.substring(0, at) + SHEET.substring(at + 1);
      Diagnostics diagnostics = new Diagnostics();
      FactSheets.load(new SourceFile("content/facts/test.json", text), diagnostics)
          .ifPresentOrElse(
              sheet -> assertThat(SheetEvaluator.evaluate(sheet, diagnostics)).isNotNull(),
              () -> assertThat(diagnostics.hasErrors()).isTrue());
    }
  }
}
