package dev.broadsheet.content;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Rule;
import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.diagnostic.Span;
import java.util.Optional;

/**
 * Tells the front matter of a file from its body.
 *
 * @param yaml what stands between the fences
 * @param body everything after the second fence
 */
record FrontMatterFence(Span yaml, Span body) {
  static final Rule FENCE =
      Rule.error(
          "front-matter-fence",
          "A file does not begin with front matter between two lines of `---`.",
          "Every article begins with a line of three hyphens, its settings in YAML, and another line"
              + " of three hyphens. A page may begin with a line `# Title` and a paragraph that sums"
              + " it up instead.");

  private static final String FENCE_LINE = "---";

  /** The parts of a file; empty, after a finding, where a fence is missing. */
  static Optional<FrontMatterFence> find(SourceFile file, Diagnostics problems) {
    if (!isFence(file, 1)) {
      problems.add(
          Diagnostic.of(FENCE, file.start(), "the file does not begin with `---`")
              .withSuggestion("put the settings between two lines of `---`"));
      return Optional.empty();
    }
    for (int line = 2; line <= file.lineCount(); line++) {
      if (isFence(file, line)) {
        return Optional.of(between(file, line));
      }
    }
    problems.add(FENCE, file.span(0, 3), "the front matter that begins here is not closed");
    return Optional.empty();
  }

  private static boolean isFence(SourceFile file, int line) {
    return file.line(line).stripTrailing().equals(FENCE_LINE);
  }

  private static FrontMatterFence between(SourceFile file, int closing) {
    int end = file.text().length();
    int body = closing < file.lineCount() ? file.lineStart(closing + 1) : end;
    return new FrontMatterFence(
        file.span(file.lineStart(2), file.lineStart(closing)), file.span(body, end));
  }
}
