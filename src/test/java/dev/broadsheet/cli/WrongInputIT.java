package dev.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every mistake of the tables stops the real command with exit code 1, points at the mistake, shows
 * no stack trace, and leaves what was published as it was: after each no file is another or was
 * written, and after all no byte is.
 */
class WrongInputIT {
  private static final List<String> TABLES =
      List.of("settings.txt", "front-matter.txt", "markdown.txt", "sheet.txt", "templates.txt");

  private static final Set<String> REFERENCES =
      Set.of(
          "fact-unknown",
          "sheet-unknown",
          "sheet-reference",
          "formula-name",
          "formula-cycle",
          "formula-value",
          "claim-unknown",
          "chart-unknown",
          "chart-fact-unknown",
          "table-unknown",
          "timeline-unknown",
          "source-unknown",
          "reference-syntax");

  @TempDir static Path folder;
  private static Path site;
  private static String published;
  private static SortedMap<String, String> untouched;

  @BeforeAll
  static void publish() throws IOException {
    site = InProcess.copy(WrongInput.SITE, folder.resolve("site"));
    InProcess run = InProcess.on(site, "build");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.err()).isEmpty();
    published = InProcess.hash(InProcess.output(site));
    untouched = InProcess.stamps(InProcess.output(site));
  }

  @AfterAll
  static void stillHasEveryByte() throws IOException {
    assertThat(InProcess.hash(InProcess.output(site))).isEqualTo(published);
  }

  static Stream<WrongInput> rows() throws IOException {
    List<WrongInput> all = new ArrayList<>();
    for (String table : TABLES) {
      all.addAll(WrongInput.table(table));
    }
    return all.stream();
  }

  @Test
  void coversFourHundredMistakes() throws IOException {
    assertThat(rows()).hasSizeGreaterThanOrEqualTo(400);
    assertThat(rows().map(WrongInput::code).distinct()).hasSizeGreaterThan(60);
    assertThat(rows().filter(row -> REFERENCES.contains(row.code())))
        .as("references to what is missing, renamed, empty or cyclic")
        .hasSizeGreaterThanOrEqualTo(30);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void isFoundAtItsPlace(WrongInput wrong) throws IOException {
    Path file = site.resolve(wrong.file());
    boolean there = Files.exists(file);
    String before = there ? Files.readString(file) : "";
    Files.createDirectories(file.getParent());
    Files.writeString(file, wrong.text());
    try {
      InProcess run = InProcess.on(site, "build");
      assertThat(run.err()).contains(wrong.place() + ": error: [" + wrong.code() + "] ");
      assertThat(run.exitCode()).isEqualTo(1);
      assertThat(run.err()).doesNotContainPattern("(?m)^\\s+at |Exception|Error:");
      assertThat(run.out()).isEmpty();
      assertThat(InProcess.stamps(InProcess.output(site))).isEqualTo(untouched);
    } finally {
      if (there) {
        Files.writeString(file, before);
      } else {
        Files.delete(file);
      }
    }
  }
}
