package dev.broadsheet.check.mutation;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Span;

/**
 * Where a finding must lie: from one line and column to another, both 1-based, columns in code
 * points. Counted here, so that the columns of the findings are tested too.
 *
 * @param from the first position, as {@code line * LINE + column}
 * @param to the position after the last
 */
record Place(String path, long from, long to) {
  private static final long LINE = 1_000_000;

  static Place in(String path, String text, int start, int end) {
    return new Place(path, position(text, start), position(text, end));
  }

  private static long position(String text, int offset) {
    int lineStart = offset == 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
    long line = 1 + text.substring(0, lineStart).chars().filter(c -> c == '\n').count();
    return line * LINE + text.codePointCount(lineStart, offset) + 1;
  }

  /**
   * Whether a finding lies on this place. It may begin a word before: with its link gone, a figure
   * is hedged by the word that stood before the link.
   */
  boolean holds(Diagnostic finding) {
    Span span = finding.span();
    long start = span.line() * LINE + span.column();
    long end = start + span.text().codePointCount(0, span.text().length());
    return span.file().path().equals(path) && start < to && end > from;
  }

  @Override
  public String toString() {
    return path + ":" + from / LINE + ":" + from % LINE;
  }
}
