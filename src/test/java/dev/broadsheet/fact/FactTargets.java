package dev.broadsheet.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.data.Json;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.diagnostic.TextPrinter;
import dev.broadsheet.quantity.Units;

/** What fuzzing calls in this room: any sheet and any formula is read or reported. */
public final class FactTargets {
  private static final String BEFORE =
      new SheetText()
          .given("a", "{\"low\": 2e9, \"high\": 3e9}", "USD")
          .given("b", "7", "about", "USD/month")
          .given("c", "0.5", "up-to", "1")
          .derived("d", "@", "USD")
          .text();

  private FactTargets() {}

  /** A fact sheet from the text to its evaluated facts. */
  public static void sheet(String json) {
    Diagnostics problems = new Diagnostics();
    SourceFile file = new SourceFile("content/facts/fuzz.json", json);
    boolean readable = Json.read(file, new Diagnostics()).isPresent();
    FactSheets.load(file, problems)
        .ifPresentOrElse(
            sheet ->
                assertThat(SheetEvaluator.evaluate(sheet, problems).facts())
                    .hasSameSizeAs(sheet.facts().keySet()),
            () -> assertThat(problems.hasErrors()).isTrue());
    assertThat(readable || problems.hasErrors()).isTrue();
    TextPrinter.plain().print(problems.sorted());
  }

  /** A formula alone, and in a sheet where its names have values. */
  public static void formula(String text) {
    try {
      assertThat(FormulaParser.parse(text, Units.standard())).isNotNull();
    } catch (FormulaFault fault) {
      assertThat(fault.getMessage()).isNotEmpty();
    }
    String quoted = dev.broadsheet.data.JsonText.write(text);
    sheet(BEFORE.replace("\"@\"", quoted));
  }
}
