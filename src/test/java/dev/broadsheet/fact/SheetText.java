package dev.broadsheet.fact;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** Writes small fact sheets for tests, one entry per line. */
final class SheetText {
  private final List<String> facts = new ArrayList<>();
  private final List<String> claims = new ArrayList<>();
  private String units =
      "\"GPU\": {\"en\": {\"one\": \"GPU\", \"other\": \"GPUs\"}, \"zh-Hans\": \"块GPU\"},"
          + " \"user\": {\"en\": {\"one\": \"user\", \"other\": \"users\"}, \"zh-Hans\": \"用户\"}";

  SheetText given(String id, String value, String unit) {
    return given(id, value, "exact", unit);
  }

  SheetText given(String id, String value, String qualifier, String unit) {
    return fact(
        id,
        "\"value\": "
            + value
            + ", \"qualifier\": \""
            + qualifier
            + "\", \"unit\": \""
            + unit
            + "\", \"asOf\": \"2025\", \"status\": \"reported\", \"sources\": [\"paper\"]");
  }

  SheetText derived(String id, String formula, String unit) {
    return fact(id, "\"formula\": \"" + formula + "\", \"unit\": \"" + unit + "\"");
  }

  SheetText fact(String id, String rest) {
    facts.add("\"" + id + "\": {\"label\": {\"en\": \"" + id + "\"}, " + rest + "}");
    return this;
  }

  SheetText claim(String id, String check, String verdict) {
    claims.add(
        "\""
            + id
            + "\": {\"statement\": {\"en\": \"It is so.\"}, \"check\": \""
            + check
            + "\", \"verdict\": \""
            + verdict
            + "\"}");
    return this;
  }

  /** The sheet; facts start on line 6, claims after them. */
  String text() {
    return """
        {
        "title": {"en": "Test", "zh-Hans": "测试"},
        "units": {%s},
        "sources": {"paper": {"publisher": "P", "title": "T", "published": "2025-12-31", "kind": "press"}},
        "facts": {
        %s
        },
        "claims": {
        %s
        }
        }
        """
        .formatted(units, String.join(",\n", facts), String.join(",\n", claims));
  }

  SourceFile file() {
    return new SourceFile("content/facts/test.json", text());
  }

  /** The evaluated sheet, which must be free of findings. */
  EvaluatedSheet evaluated() {
    Diagnostics diagnostics = new Diagnostics();
    EvaluatedSheet sheet =
        SheetEvaluator.evaluate(FactSheets.load(file(), diagnostics).orElseThrow(), diagnostics);
    if (diagnostics.hasErrors()) {
      throw new AssertionError("unexpected findings: " + diagnostics.sorted());
    }
    return sheet;
  }

  /** What loading and evaluating the sheet finds. */
  List<Diagnostic> findings() {
    Diagnostics diagnostics = new Diagnostics();
    FactSheets.load(file(), diagnostics)
        .ifPresent(sheet -> SheetEvaluator.evaluate(sheet, diagnostics));
    return diagnostics.sorted();
  }
}
