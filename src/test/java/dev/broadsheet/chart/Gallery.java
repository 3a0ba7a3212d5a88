package dev.broadsheet.chart;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.fact.ChartSpec;
import dev.broadsheet.fact.EvaluatedSheet;
import dev.broadsheet.fact.FactSheets;
import dev.broadsheet.fact.SheetEvaluator;
import dev.broadsheet.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The sheet of the gallery: an invented bridge, with a chart of every type. */
final class Gallery {
  static final List<Language> LANGUAGES = List.of(Language.ENGLISH, Language.SIMPLIFIED_CHINESE);

  private static final Path SHEET = Path.of("src/site/gallery/content/facts/crossing.json");

  private final EvaluatedSheet sheet;

  private Gallery(EvaluatedSheet sheet) {
    this.sheet = sheet;
  }

  static Gallery load() {
    return of(text());
  }

  static String text() {
    try {
      return Files.readString(SHEET);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Gallery of(String json) {
    Diagnostics diagnostics = new Diagnostics();
    SourceFile file = new SourceFile("content/facts/crossing.json", json);
    EvaluatedSheet sheet =
        FactSheets.load(file, diagnostics)
            .map(loaded -> SheetEvaluator.evaluate(loaded, diagnostics))
            .orElseThrow(() -> new AssertionError(print(diagnostics)));
    if (diagnostics.hasErrors()) {
      throw new AssertionError(print(diagnostics));
    }
    return new Gallery(sheet);
  }

  static String print(Diagnostics diagnostics) {
    List<String> lines = new ArrayList<>();
    for (Diagnostic d : diagnostics.sorted()) {
      lines.add(d.span() + " [" + d.rule().code() + "] " + d.message());
    }
    return String.join("\n", lines);
  }

  EvaluatedSheet sheet() {
    return sheet;
  }

  List<ChartSpec> charts() {
    return new ArrayList<>(sheet.sheet().charts().values());
  }

  DrawnChart draw(ChartSpec spec, Language language) {
    Diagnostics diagnostics = new Diagnostics();
    return ChartRoom.draw(spec, sheet, language, diagnostics)
        .orElseThrow(() -> new AssertionError(spec.id() + "\n" + print(diagnostics)));
  }
}
