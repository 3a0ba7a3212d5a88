package dev.broadsheet.diagnostic;

import java.lang.ref.SoftReference;
import java.util.Arrays;
import java.util.function.Supplier;

/**
 * The text of one file of the site, with its path relative to the site and its lines. Offsets are
 * in UTF-16 units; lines and columns are 1-based, columns in code points. A line ends with {@code
 * \n}, {@code \r\n} or {@code \r}.
 */
public final class SourceFile {
  private final String path;
  private final Lines lines;
  private final Supplier<String> reread;
  private volatile SoftReference<Lines> again = new SoftReference<>(null);

  /** The text with the offsets at which its lines start. */
  private record Lines(String text, int[] starts) {}

  private static final Lines ELSEWHERE = new Lines("", new int[] {0});

  public SourceFile(String path, String text) {
    this.path = path;
    this.lines = new Lines(text, lineStarts(text));
    this.reread = () -> text;
  }

  private SourceFile(String path, Supplier<String> reread) {
    this.path = path;
    this.lines = ELSEWHERE;
    this.reread = reread;
  }

  /**
   * The same file without its text, which is read again when somebody asks for it: for places that
   * are remembered long after the text was let go.
   */
  public static SourceFile without(String path, Supplier<String> reread) {
    return new SourceFile(path, reread);
  }

  private Lines lines() {
    if (lines != ELSEWHERE) {
      return lines;
    }
    Lines held = again.get();
    if (held == null) {
      String text = reread.get();
      held = new Lines(text, lineStarts(text));
      again = new SoftReference<>(held);
    }
    return held;
  }

  /** Whether a place may end here; one in a file without its text was looked at before. */
  boolean reaches(int end) {
    return lines == ELSEWHERE || end <= lines.text().length();
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
    return lines().text();
  }

  public int lineCount() {
    return lines().starts().length;
  }

  /** The 1-based line that {@code offset} lies in. */
  public int lineAt(int offset) {
    int found = Arrays.binarySearch(lines().starts(), offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The 1-based column of {@code offset} in its line, in code points. */
  public int columnAt(int offset) {
    return text().codePointCount(lines().starts()[lineAt(offset) - 1], offset) + 1;
  }

  /** The offset at which the 1-based {@code line} starts. */
  public int lineStart(int line) {
    return lines().starts()[line - 1];
  }

  /** The text of the 1-based {@code line} without its line ending. */
  public String line(int line) {
    int[] lineStarts = lines().starts();
    String text = text();
    int end = line < lineStarts.length ? lineStarts[line] : text.length();
    int start = lineStarts[line - 1];
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return text.substring(start, end);
  }

  /** The place between two offsets, clamped to the text. */
  public Span span(int start, int end) {
    int length = text().length();
    int from = Math.max(0, Math.min(start, length));
    return new Span(this, from, Math.max(from, Math.min(end, length)));
  }

  /** The place at the beginning of the file, for what is wrong with the file as a whole. */
  public Span start() {
    return span(0, 0);
  }

  /** The offset of a 1-based line and 1-based column in code points, clamped to the text. */
  public int offsetOf(int line, int column) {
    int[] lineStarts = lines().starts();
    String text = text();
    if (line > lineStarts.length) {
      return text.length();
    }
    int start = lineStarts[Math.max(line, 1) - 1];
    int end = line < lineStarts.length ? lineStarts[line] : text.length();
    int points = text.codePointCount(start, end);
    return text.offsetByCodePoints(start, Math.min(Math.max(column - 1, 0), points));
  }

  /**
   * Within one run a path has one text, however often it is read. One without any stands for what
   * could not be read, and is itself alone.
   */
  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof SourceFile file
            && file.path.equals(path)
            && !isEmpty()
            && !file.isEmpty());
  }

  private boolean isEmpty() {
    return lines != ELSEWHERE && lines.text().isEmpty();
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }

  @Override
  public String toString() {
    return path;
  }
}
