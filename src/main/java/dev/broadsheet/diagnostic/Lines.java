package dev.broadsheet.diagnostic;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text, where its lines start, and how many of its characters take two UTF-16 units before some
 * offsets of it, so that a column costs the same however long its line is.
 */
final class Lines {
  static final Lines NONE = new Lines("");

  /** Units between two offsets that are counted in advance. */
  private static final int BLOCK = 1024;

  private static final int[] NO_PAIRS = {};

  private final String text;

  /** Found when somebody asks for a place, since most texts have nothing to be found in. */
  private volatile int @Nullable [] starts;

  /**
   * Pairs that end before the beginning of each block; empty where the text has none. Counted when
   * somebody asks.
   */
  private volatile int @Nullable [] pairs;

  Lines(String text) {
    this.text = text;
  }

  private int[] starts() {
    int[] found = starts;
    if (found == null) {
      found = starts(text);
      starts = found;
    }
    return found;
  }

  private int[] pairs() {
    int[] found = pairs;
    if (found == null) {
      found = pairs(text);
      pairs = found;
    }
    return found;
  }

  private static int[] starts(String text) {
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

  private static int[] pairs(String text) {
    int[] pairs = new int[text.length() / BLOCK + 1];
    for (int block = 1; block < pairs.length; block++) {
      pairs[block] = pairs[block - 1] + pairsIn(text, (block - 1) * BLOCK, block * BLOCK);
    }
    int last = pairs.length - 1;
    boolean none = pairs[last] + pairsIn(text, last * BLOCK, text.length()) == 0;
    return none ? NO_PAIRS : pairs;
  }

  /** The pairs whose second unit lies between two offsets. */
  private static int pairsIn(String text, int from, int to) {
    int found = 0;
    for (int i = Math.max(1, from); i < to; i++) {
      if (Character.isLowSurrogate(text.charAt(i))
          && Character.isHighSurrogate(text.charAt(i - 1))) {
        found++;
      }
    }
    return found;
  }

  private int pairsBefore(int offset) {
    return pairs()[offset / BLOCK] + pairsIn(text, offset / BLOCK * BLOCK, offset);
  }

  String text() {
    return text;
  }

  int count() {
    return starts().length;
  }

  /** Where the 1-based line starts. */
  int start(int line) {
    return starts()[line - 1];
  }

  /** Where the 1-based line ends, before its line ending. */
  int end(int line) {
    int end = line < count() ? start(line + 1) : text.length();
    while (end > start(line) && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return end;
  }

  /** The 1-based line of an offset. */
  int lineAt(int offset) {
    int found = Arrays.binarySearch(starts(), offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The code points between the start of its line and an offset. */
  int before(int offset) {
    int start = start(lineAt(offset));
    int units = offset - start;
    return pairs().length == 0 ? units : units - pairsBefore(offset) + pairsBefore(start);
  }
}
