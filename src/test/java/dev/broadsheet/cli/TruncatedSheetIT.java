package dev.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.fact.FactSheets;
import dev.broadsheet.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fact sheet in two languages that ends after each of its bytes, also within a character. */
class TruncatedSheetIT {
  private static final String SHEET = "content/facts/catch.json";
  private static final Path ANOTHER =
      Path.of("src/test/resources/dev/broadsheet/check/_base/content/facts/deal.json");
  private static final int STRIDE = 41;

  @TempDir Path folder;
  private Path site;

  @BeforeEach
  void copySite() throws IOException {
    site = InProcess.copy(WrongInput.SITE, folder.resolve("site"));
  }

  /** The bytes of a sheet without the line breaks at its end. */
  private static byte[] bytes(Path sheet) throws IOException {
    byte[] bytes = Files.readAllBytes(sheet);
    int end = bytes.length;
    while (bytes[end - 1] == '\n') {
      end--;
    }
    return Arrays.copyOf(bytes, end);
  }

  @Test
  void isOneFindingAtAPlaceOfTheSheetAfterEveryByte() throws IOException {
    int cases = 0;
    for (byte[] whole : List.of(bytes(site.resolve(SHEET)), bytes(ANOTHER))) {
      for (int end = 0; end < whole.length; end++) {
        checkCut(whole, end);
        cases++;
      }
    }
    assertThat(cases).isGreaterThan(6_000);
  }

  /** A tree refuses a file that changes between two looks, so each cut has one of its own. */
  private void checkCut(byte[] whole, int end) throws IOException {
    Files.write(site.resolve(SHEET), Arrays.copyOf(whole, end));
    Diagnostics problems = new Diagnostics();
    SourceTree.open(site).read(SHEET, problems).flatMap(file -> FactSheets.load(file, problems));
    List<Diagnostic> found = problems.sorted();
    boolean withinCharacter = (whole[end] & 0xC0) == 0x80;
    assertThat(found).as("%s bytes", end).hasSize(1);
    assertThat(found.get(0).rule().code())
        .isEqualTo(withinCharacter ? "source-not-utf8" : "json-syntax");
    assertThat(found.get(0).span().file().path()).isEqualTo(SHEET);
  }

  @Test
  void stopsTheCommand() throws IOException {
    byte[] whole = bytes(site.resolve(SHEET));
    for (int end = 0; end < whole.length; end += STRIDE) {
      Files.write(site.resolve(SHEET), Arrays.copyOf(whole, end));
      InProcess run = InProcess.on(site, "build");
      assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
      assertThat(run.err()).contains(SHEET + ":").doesNotContain("\tat ", "Exception");
      assertThat(InProcess.output(site)).doesNotExist();
    }
  }
}
