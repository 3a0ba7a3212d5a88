package dev.broadsheet.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.content.SiteLoader;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.source.SourceTree;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The ledger of a large site is written and read piece by piece. */
class LedgerBytesTest {
  private static CheckedSite site() throws IOException {
    Diagnostics problems = new Diagnostics();
    return Checker.check(
        SiteLoader.load(SourceTree.open(Path.of("")), problems).orElseThrow(),
        LocalDate.parse("2026-03-01"),
        problems);
  }

  @Test
  void isWrittenAsAWhole() throws IOException {
    CheckedSite site = site();
    assertThat(new String(Ledger.bytes(site), StandardCharsets.UTF_8))
        .isEqualTo(Ledger.of(site).toJson());
  }

  @Test
  void isReadAsAWhole() throws IOException {
    CheckedSite site = site();
    Diagnostics problems = new Diagnostics();
    SourceFile file = new SourceFile("data/ledger.json", "");
    assertThat(Ledger.read(new ByteArrayInputStream(Ledger.bytes(site)), file.start(), problems))
        .contains(Ledger.of(site));
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void isReportedWhereItIsCut() throws IOException {
    byte[] bytes = Ledger.bytes(site());
    Diagnostics problems = new Diagnostics();
    SourceFile file = new SourceFile("data/ledger.json", "");
    ByteArrayInputStream half = new ByteArrayInputStream(bytes, 0, bytes.length / 2);
    assertThat(Ledger.read(half, file.start(), problems)).isEmpty();
    assertThat(problems.sorted()).hasSize(1);
  }
}
