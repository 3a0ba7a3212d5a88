package dev.broadsheet.check;

import dev.broadsheet.content.Library;
import dev.broadsheet.content.SiteLoader;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.fact.EvaluatedSheet;
import dev.broadsheet.source.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A site in English and Chinese that is written file by file: the common one of the fixtures, whose
 * sheet has each kind of text with words of its own ({@code _words/deal.json}).
 */
record WrittenSite(Path folder) {
  static final String SHEET = "content/facts/deal.json";
  static final String STORY = "content/articles/story/index.md";

  static WrittenSite in(Path folder) throws IOException {
    Fixture.of("translation-missing", "near-miss").check(folder);
    WrittenSite site = new WrittenSite(folder);
    site.write(SHEET, words());
    return site;
  }

  /** The sheet with all kinds of text. */
  static String words() throws IOException {
    return Files.readString(Fixture.ROOT.resolve("_words/deal.json"), StandardCharsets.UTF_8);
  }

  void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  void replace(String path, String words, String others) throws IOException {
    String text = Files.readString(folder.resolve(path), StandardCharsets.UTF_8);
    if (!text.contains(words)) {
      throw new IllegalArgumentException("no " + words + " in " + path);
    }
    write(path, text.replace(words, others));
  }

  /** The English article, with a body of its own. */
  void story(String body) throws IOException {
    write(
        STORY,
        """
        ---
        title: A deal
        summary: What became of it.
        authors: [desk]
        published: 2026-02-01T09:00:00Z
        sheet: deal
        ---

        """
            + body);
  }

  Library library() throws IOException {
    return SiteLoader.open(SourceTree.open(folder), new Diagnostics()).orElseThrow();
  }

  EvaluatedSheet sheet() throws IOException {
    return library().sheet("deal").orElseThrow();
  }

  CheckedSite check(Diagnostics problems) throws IOException {
    return Checker.judge(Checker.digest(library(), Known.NOTHING), Fixture.NOW, problems);
  }

  /** What is found, without what only tells that articles differ between the languages. */
  List<String> findings() throws IOException {
    Diagnostics problems = new Diagnostics();
    check(problems);
    return problems.sorted().stream()
        .filter(d -> !d.rule().code().equals("translation-drift"))
        .map(WrittenSite::line)
        .toList();
  }

  private static String line(Diagnostic finding) {
    return "[" + finding.rule().code() + "] " + finding.message();
  }
}
