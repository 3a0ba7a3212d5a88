package dev.broadsheet.diagnostic;

import org.jspecify.annotations.Nullable;

/**
 * A place in a source file, from {@code start} to {@code end} exclusive, in UTF-16 units.
 *
 * @param file the file that the place is in
 * @param start offset of the first unit
 * @param end offset after the last unit; equal to {@code start} for a point
 */
public record Span(SourceFile file, int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start || !file.reaches(end)) {
      throw new IllegalArgumentException(
          "span " + start + ".." + end + " is outside " + file.path());
    }
  }

  public int line() {
    return file.lineAt(start);
  }

  public int column() {
    return file.columnAt(start);
  }

  public String text() {
    return file.text().substring(start, end);
  }

  /** A part of this place, given relative to its start. */
  public Span part(int from, int to) {
    return file.span(start + from, start + to);
  }

  @Override
  public int compareTo(Span other) {
    int byPath = file.path().compareTo(other.file.path());
    if (byPath != 0) {
      return byPath;
    }
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }

  /** {@code path:line:column}. */
  @Override
  public String toString() {
    return file.path() + ":" + line() + ":" + column();
  }

  // Spelt out, as is hashCode: the quick compiler takes its time over what a record has by itself.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Span span
        && span.start == start
        && span.end == end
        && span.file.equals(file);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * start + end) + file.hashCode();
  }
}
