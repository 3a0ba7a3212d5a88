package dev.broadsheet.diagnostic;

import java.lang.ref.SoftReference;
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

  public SourceFile(String path, String text) {
    this.path = path;
    this.lines = new Lines(text);
    this.reread = () -> text;
  }

  private SourceFile(String path, Supplier<String> reread) {
    this.path = path;
    this.lines = Lines.NONE;
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
    if (lines != Lines.NONE) {
      return lines;
    }
    Lines held = again.get();
    if (held == null) {
      held = new Lines(reread.get());
      again = new SoftReference<>(held);
    }
    return held;
  }

  /** Whether a place may end here; one in a file without its text was looked at before. */
  boolean reaches(int end) {
    return lines == Lines.NONE || end <= lines.text().length();
  }

  /** The path relative to the site, with forward slashes. */
  public String path() {
    return path;
  }

  public String text() {
    return lines().text();
  }

  public int lineCount() {
    return lines().count();
  }

  /** The 1-based line that {@code offset} lies in. */
  public int lineAt(int offset) {
    return lines().lineAt(offset);
  }

  /** The 1-based column of {@code offset} in its line, in code points. */
  public int columnAt(int offset) {
    return lines().before(offset) + 1;
  }

  /** The offset at which the 1-based {@code line} starts. */
  public int lineStart(int line) {
    return lines().start(line);
  }

  /** The text of the 1-based {@code line} without its line ending. */
  public String line(int line) {
    Lines held = lines();
    return held.text().substring(held.start(line), held.end(line));
  }

  /** The offset at which the 1-based {@code line} ends, before its line ending. */
  int lineEnd(int line) {
    return lines().end(line);
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
    return lines != Lines.NONE && lines.text().isEmpty();
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
