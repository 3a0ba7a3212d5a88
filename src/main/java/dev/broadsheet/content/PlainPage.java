package dev.broadsheet.content;

import dev.broadsheet.data.DataNode.TextNode;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.diagnostic.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A page without front matter, as a README is written: a line {@code # Title}, a paragraph that is
 * the summary, and the rest.
 */
record PlainPage(TextNode title, TextNode summary, Span body) {
  private static final String HEADING = "# ";

  /** What begins a block that is no paragraph. */
  private static final Pattern OTHER_BLOCK =
      Pattern.compile(
          "(?: {4}|\\t| {0,3}(?:(?:[#>|<]|!\\[|```|~~~)|[-*+] |[0-9]+[.)] |---|\\*\\*\\*|___)).*");

  /** Whether a file means to be one. */
  static boolean isPlain(SourceFile file) {
    return file.line(1).startsWith(HEADING);
  }

  /** The parts of such a file; empty, after a finding, where its first paragraph is missing. */
  static Optional<PlainPage> read(SourceFile file, Diagnostics problems) {
    int first = 2;
    while (first <= file.lineCount() && file.line(first).isBlank()) {
      first++;
    }
    int last = first;
    while (last <= file.lineCount() && isProse(file.line(last))) {
      last++;
    }
    boolean titled = !file.line(1).substring(HEADING.length()).isBlank();
    if (!titled || last == first) {
      String what = titled ? "a paragraph after its title" : "a title after `#`";
      problems.add(
          Diagnostic.of(
                  FrontMatterFence.FENCE, file.start(), "a page without front matter needs " + what)
              .withSuggestion("write `# Title`, and a sentence or two on what the page is about"));
      return Optional.empty();
    }
    int title = file.lineStart(1) + HEADING.length();
    int end = file.text().length();
    Span rest = file.span(last <= file.lineCount() ? file.lineStart(last) : end, end);
    return Optional.of(
        new PlainPage(
            text(file, title, title + file.line(1).length() - HEADING.length()),
            text(file, file.lineStart(first), rest.start()),
            rest));
  }

  private static boolean isProse(String line) {
    return !line.isBlank() && !OTHER_BLOCK.matcher(line).matches();
  }

  private static TextNode text(SourceFile file, int start, int end) {
    String text = file.text().substring(start, end).stripTrailing();
    Span span = file.span(start, start + text.length());
    return new TextNode(span, text, Optional.of(span));
  }
}
