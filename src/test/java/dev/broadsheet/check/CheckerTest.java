package dev.broadsheet.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.check.Use.Kind;
import dev.broadsheet.check.Use.Subject;
import dev.broadsheet.content.SiteLoader;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckerTest {
  private static final String HEAD =
      """
      ---
      title: A deal
      summary: What became of it.
      authors: [desk]
      published: 2026-02-01T09:00:00Z
      sheet: deal
      FIGURES---
      """;

  @TempDir Path folder;
  private final Diagnostics problems = new Diagnostics();

  @BeforeEach
  void copyTheCommonSite() throws IOException {
    new Fixture(Fixture.ROOT.resolve("fact-unknown").resolve("near-miss")).check(folder);
  }

  private CheckedSite check() throws IOException {
    return Checker.check(
        SiteLoader.load(SourceTree.open(folder), problems).orElseThrow(), Fixture.NOW, problems);
  }

  private CheckedSite check(String body) throws IOException {
    return check("", body);
  }

  private CheckedSite check(String figures, String body) throws IOException {
    write("content/articles/story/index.md", HEAD.replace("FIGURES", figures) + body);
    return check();
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  private static List<String> subjects(List<Use> uses) {
    return uses.stream()
        .map(
            use ->
                use.kind()
                    + " "
                    + use.id()
                    + use.through().map(t -> " through " + t.id()).orElse(""))
        .toList();
  }

  @Test
  void recordsWhatAReferenceRestsOn() throws IOException {
    write("content/pages/about.md", "---\ntitle: About\nsummary: Who.\n---\n");
    CheckedSite site = check("It lasts [](fact:runway).\n\n![A fall](chart:sums)\n");

    assertThat(problems.sorted()).isEmpty();
    assertThat(subjects(site.uses().all()))
        .containsExactly(
            "FACT runway",
            "FACT cash through runway",
            "FACT burn through runway",
            "SOURCE letter through runway",
            "CHART sums",
            "FACT pledge through sums",
            "FACT stake through sums",
            "SOURCE letter through sums");
  }

  @Test
  void recordsTimelinesTablesClaimsAndPages() throws IOException {
    CheckedSite site =
        check("![When](timeline:deal)\n\n![What](table:sums)\n\n![How long](claim:two-years)\n");

    assertThat(subjects(site.uses().usesOf("deal", "pledge")))
        .containsExactly("FACT pledge through deal", "FACT pledge through sums", "FACT pledge");
    assertThat(subjects(site.uses().usesOf(new Subject(Kind.CLAIM, "deal", "two-years"))))
        .containsExactly("CLAIM two-years");
    assertThat(subjects(site.uses().usesOf("deal", "cash")))
        .containsExactly("FACT cash through two-years");
    assertThat(site.uses().usesOf("deal", "pledge").get(2).by().kind())
        .isEqualTo(dev.broadsheet.content.Scheme.PAGE);
    assertThat(site.uses().usesOf("deal", "nothing")).isEmpty();
  }

  @Test
  void countsFigures() throws IOException {
    write("content/pages/about.md", "---\ntitle: About\nsummary: Who.\n---\n");
    CheckedSite site =
        check(
            """
            [up to $100 billion](fact:pledge), [](fact:runway), $5 billion.

            <!-- figures: off because it is a test -->

            $6 billion and 7%.
            """);

    assertThat(site.coverage()).isEqualTo(new Coverage(2, 1, 2, 1));
    assertThat(site.coverage().total()).isEqualTo(5);
  }

  @Test
  void warnsOrSaysNothingWhereTheFrontMatterRelaxesTheRule() throws IOException {
    check("figures: warn\n", "It cost $5 billion.\n");
    assertThat(problems.sorted()).extracting(Diagnostic::isError).containsExactly(false);

    Diagnostics before = new Diagnostics();
    before.addAll(problems.sorted());
    CheckedSite site = check("figures: off\n", "It cost $5 billion.\n");
    assertThat(problems.sorted()).isEqualTo(before.sorted());
    assertThat(site.coverage().exempt()).isEqualTo(1);
  }

  @Test
  void staysStillAboutASheetThatCannotBeRead() throws IOException {
    write("content/facts/deal.json", "{");
    check("[](fact:pledge) [](source:letter) [](fact:deal/pledge)");

    assertThat(problems.sorted()).extracting(d -> d.rule().code()).containsExactly("json-syntax");
  }

  @Test
  void findsTheSameInEveryRun() throws IOException {
    for (int i = 0; i < 30; i++) {
      write("content/articles/a" + i + ".md", HEAD.replace("FIGURES", "") + "$5 [](fact:x)\n");
    }
    List<String> first = describe(check());
    Diagnostics again = new Diagnostics();
    CheckedSite site =
        Checker.check(
            SiteLoader.load(SourceTree.open(folder), again).orElseThrow(),
            LocalDate.of(2026, 4, 1),
            again);

    assertThat(again.sorted().stream().map(d -> d.span() + d.message()).toList())
        .isEqualTo(problems.sorted().stream().map(d -> d.span() + d.message()).toList());
    assertThat(describe(site)).isEqualTo(first);
  }

  private static List<String> describe(CheckedSite site) {
    return site.uses().all().stream().map(use -> use.span() + " " + use.subject()).toList();
  }
}
