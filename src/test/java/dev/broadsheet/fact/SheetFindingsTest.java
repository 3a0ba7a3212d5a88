package dev.broadsheet.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.diagnostic.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each faulty sheet beside the findings that it must lead to: place, rule, the words at the place,
 * suggestion and notes. A near miss leads to none. {@code -Dgolden.approve=true} rewrites them.
 */
class SheetFindingsTest {
  private static final Path SHEETS = Path.of("src/test/resources/dev/broadsheet/fact/sheets");

  static Stream<Path> sheets() throws IOException {
    try (Stream<Path> files = Files.walk(SHEETS)) {
      return files.filter(f -> f.toString().endsWith(".json")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void leadsToItsFindings(Path sheet) throws IOException {
    Path golden = Path.of(sheet.toString().replace(".json", ".findings"));
    String found = findings(sheet);
    if (Boolean.getBoolean("golden.approve") && System.getenv("CI") == null) {
      Files.writeString(golden, found);
    }
    assertThat(found).isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void reportsUnderTheRuleOfItsFolder(Path sheet) throws IOException {
    String rule = sheet.getParent().getFileName().toString();
    if (sheet.getFileName().toString().equals("near-miss.json")) {
      assertThat(findings(sheet)).isEmpty();
    } else {
      assertThat(findings(sheet)).contains("[" + rule + "]");
    }
  }

  @Test
  void everyRuleOfTheRoomHasAFixture() {
    List<String> codes =
        Stream.concat(FormulaRules.all().stream(), SheetRules.all().stream())
            .map(rule -> rule.code())
            .toList();
    assertThat(codes).allMatch(code -> Files.isDirectory(SHEETS.resolve(code)));
  }

  @Test
  void noFindingsAreLeftWithoutASheet() throws IOException {
    try (Stream<Path> files = Files.walk(SHEETS)) {
      assertThat(files.filter(f -> f.toString().endsWith(".findings")).toList())
          .allMatch(f -> Files.exists(Path.of(f.toString().replace(".findings", ".json"))));
    }
  }

  private static String findings(Path sheet) throws IOException {
    SourceFile file = new SourceFile("sheet.json", Files.readString(sheet));
    Diagnostics diagnostics = new Diagnostics();
    FactSheets.load(file, diagnostics)
        .ifPresent(loaded -> SheetEvaluator.evaluate(loaded, diagnostics));
    StringBuilder text = new StringBuilder();
    diagnostics.sorted().forEach(diagnostic -> append(text, diagnostic));
    return text.toString();
  }

  private static void append(StringBuilder text, Diagnostic diagnostic) {
    text.append(place(diagnostic.span()))
        .append(" [")
        .append(diagnostic.rule().code())
        .append("] ")
        .append(diagnostic.message())
        .append("\n    at: ")
        .append(diagnostic.span().text().lines().findFirst().orElse(""))
        .append('\n');
    diagnostic.suggestion().ifPresent(s -> text.append("    help: ").append(s).append('\n'));
    diagnostic
        .notes()
        .forEach(
            note ->
                text.append("    note: ")
                    .append(place(note.span()))
                    .append(' ')
                    .append(note.message())
                    .append('\n'));
  }

  private static String place(Span span) {
    return span.line() + ":" + span.column();
  }
}
