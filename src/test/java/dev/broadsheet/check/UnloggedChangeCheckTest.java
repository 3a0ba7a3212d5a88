package dev.broadsheet.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.content.SiteLoader;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.source.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnloggedChangeCheckTest {
  private static final String ARTICLE = "content/articles/story/index.md";
  private static final String SHEET = "content/facts/deal.json";

  @TempDir Path folder;
  private Ledger published;

  @BeforeEach
  void publish() throws IOException {
    Fixture.of("fact-unknown", "near-miss").check(folder);
    replace(ARTICLE, "One [](fact:pledge)", "One [](fact:runway)");
    published = Ledger.of(load());
  }

  private CheckedSite load() throws IOException {
    Diagnostics problems = new Diagnostics();
    CheckedSite site =
        Checker.check(
            SiteLoader.load(SourceTree.open(folder), problems).orElseThrow(),
            Fixture.NOW,
            problems);
    assertThat(problems.sorted()).isEmpty();
    return site;
  }

  private void replace(String path, String from, String to) throws IOException {
    Path file = folder.resolve(path);
    String text = Files.readString(file, StandardCharsets.UTF_8);
    assertThat(text).contains(from);
    Files.writeString(file, text.replace(from, to), StandardCharsets.UTF_8);
  }

  private List<String> changes() throws IOException {
    Diagnostics problems = new Diagnostics();
    UnloggedChangeCheck.check(load(), published, problems);
    return problems.sorted().stream().map(d -> d.rule().code() + ": " + d.message()).toList();
  }

  @Test
  void findsNothingWhereNothingChanged() throws IOException {
    assertThat(changes()).isEmpty();
  }

  @Test
  void reportsAFigureThatChangedInSilence() throws IOException {
    replace(SHEET, "100e9", "90e9");

    assertThat(changes())
        .containsExactly(
            "change-unlogged: `pledge` was published as up-to ..100000000000 USD and is now up-to"
                + " ..90000000000 USD, but `story` has no new correction or update");
  }

  @Test
  void followsAChangeThroughDerivedFacts() throws IOException {
    replace(SHEET, "17.5e9", "16.5e9");

    assertThat(changes()).hasSize(2).anyMatch(c -> c.contains("`runway`"));
  }

  @Test
  void isContentWithAnUpdate() throws IOException {
    replace(SHEET, "100e9", "90e9");
    replace(ARTICLE, "sheet: deal\n", "sheet: deal\nupdates: [{date: 2026-03-01, text: Less.}]\n");

    assertThat(changes()).isEmpty();
  }

  @Test
  void readsBackWhatItPublishes() {
    Diagnostics problems = new Diagnostics();
    SourceFile file = new SourceFile(Ledger.PATH, published.toJson());

    assertThat(Ledger.parse(file, problems)).contains(published);
    assertThat(problems.sorted()).isEmpty();
  }
}
