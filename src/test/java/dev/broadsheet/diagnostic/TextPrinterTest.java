package dev.broadsheet.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextPrinterTest {
  private static final Rule MISMATCH =
      Rule.error("fact-mismatch", "A figure is wrong.", "Mend it.");

  @Test
  void printsPlaceExcerptCaretHelpAndNotes() {
    SourceFile article =
        new SourceFile("content/a.md", "---\nNVIDIA pledged [up to $90 billion](fact:pledge).\n");
    SourceFile sheet = new SourceFile("content/facts/f.json", "{\n    \"pledge\": {}\n}\n");
    int words = article.text().indexOf("up to");
    int id = sheet.text().indexOf("\"pledge\"");
    Diagnostic finding =
        Diagnostic.of(MISMATCH, article.span(words, words + 17), "\"$90 billion\" is not `pledge`")
            .withNote(sheet.span(id, id + 8), "`pledge` is defined here")
            .withSuggestion("write \"up to $100 billion\"");
    assertThat(TextPrinter.plain().print(List.of(finding)))
        .isEqualTo(
            """
            content/a.md:2:17: error: [fact-mismatch] "$90 billion" is not `pledge`
              2 | NVIDIA pledged [up to $90 billion](fact:pledge).
                |                 ^^^^^^^^^^^^^^^^^
              help: write "up to $100 billion"
              content/facts/f.json:2:5: note: `pledge` is defined here
            """);
  }

  @Test
  void putsCaretsUnderWideCharacters() {
    SourceFile file = new SourceFile("a.md", "投资[900亿美元](fact:x)\n");
    int at = file.text().indexOf("900");
    String printed =
        TextPrinter.plain().print(List.of(Diagnostic.of(MISMATCH, file.span(at, at + 6), "wrong")));
    assertThat(printed).contains("  1 | 投资[900亿美元](fact:x)\n    |      ^^^^^^^^^\n");
  }

  @Test
  void cutsALongLineToTheWordsInQuestion() {
    SourceFile file = new SourceFile("a.md", "a".repeat(500) + "WRONG" + "b".repeat(500));
    String printed =
        TextPrinter.plain().print(List.of(Diagnostic.of(MISMATCH, file.span(500, 505), "wrong")));
    String[] lines = printed.split("\n");
    assertThat(lines[1].length()).isLessThan(180);
    int caret = lines[2].indexOf('^');
    assertThat(lines[1].substring(caret, caret + 5)).isEqualTo("WRONG");
    assertThat(lines[2]).endsWith("^^^^^");
  }

  @Test
  void neverLetsTheSourceControlTheTerminal() {
    SourceFile file = new SourceFile("a.md", "a\u001b[31mred\u202e\n");
    String printed =
        TextPrinter.plain().print(List.of(Diagnostic.of(MISMATCH, file.span(0, 1), "x")));
    assertThat(printed).doesNotContain("\u001b").doesNotContain("\u202e");
  }

  @Test
  void collectsInOrderOfPlaceWithoutRepetition() {
    SourceFile file = new SourceFile("a.md", "one two");
    Diagnostics problems = new Diagnostics();
    problems.add(MISMATCH, file.span(4, 7), "second");
    problems.add(MISMATCH, file.span(0, 3), "first");
    problems.add(MISMATCH, file.span(0, 3), "first");
    assertThat(problems.sorted())
        .extracting(Diagnostic::message)
        .containsExactly("first", "second");
    assertThat(problems.errorCount()).isEqualTo(2);
  }
}
