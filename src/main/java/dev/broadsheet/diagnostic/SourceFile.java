package dev.broadsheet.diagnostic;

import java.util.Arrays;

/**
 * The text of one file of the site, with its path relative to the site and its lines. Offsets are
 * in UTF-16 units; lines and columns are 1-based, columns in code points. A line ends with {@code
 * \n}, {@code \r\n} or {@code \r}.
 */
public final class SourceFile {
  private final String path;
  private final String text;
  private final int[] lineStarts;

  public SourceFile(String path, String text) {
    this.path = path;
    this.text = text;
    this.lineStarts = lineStarts(text);
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
      if (ends) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  /** The path relative to the site, with forward slashes. */
  public String path() {
    return path;
  }

  public String text() {
    return text;
  }

  public int lineCount() {
    return lineStarts.length;
  }

  /** The 1-based line that {@code offset} lies in. */
  public int lineAt(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The 1-based column of {@code offset} in its line, in code points. */
  public int columnAt(int offset) {
    return text.codePointCount(lineStarts[lineAt(offset) - 1], offset) + 1;
  }

  /** The offset at which the 1-based {@code line} starts. */
  public int lineStart(int line) {
    return lineStarts[line - 1];
  }

  /** The text of the 1-based {@code line} without its line ending. */
  public String line(int line) {
    int end = line < lineStarts.length ? lineStarts[line] : text.length();
    int start = lineStarts[line - 1];
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return text.substring(start, end);
  }

  /** The place between two offsets, clamped to the text. */
  public Span span(int start, int end) {
    int from = Math.max(0, Math.min(start, text.length()));
    return new Span(this, from, Math.max(from, Math.min(end, text.length())));
  }

  /** The place at the beginning of the file, for what is wrong with the file as a whole. */
  public Span start() {
    return span(0, 0);
  }

  /** The offset of a 1-based line and 1-based column in code points, clamped to the text. */
  public int offsetOf(int line, int column) {
    if (line > lineStarts.length) {
      return text.length();
    }
    int start = lineStarts[Math.max(line, 1) - 1];
    int end = line < lineStarts.length ? lineStarts[line] : text.length();
    int points = text.codePointCount(start, end);
    return text.offsetByCodePoints(start, Math.min(Math.max(column - 1, 0), points));
  }

  @Override
  public String toString() {
    return path;
  }
}
