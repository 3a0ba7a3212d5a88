package dev.broadsheet.font;

import java.nio.ByteBuffer;

/** Which glyph a character has: the subtable of {@code cmap} that knows most of Unicode. */
final class Characters {
  private static final int BASIC = 4;
  private static final int FULL = 12;

  private final ByteBuffer table;
  private final int start;

  private Characters(ByteBuffer table, int start) {
    this.table = table;
    this.start = start;
  }

  static Characters of(ByteBuffer table) throws FontException {
    int best = 0;
    int bestFormat = 0;
    int count = table.getShort(2) & 0xFFFF;
    for (int i = 0; i < count; i++) {
      int at = table.getInt(4 + 8 * i + 4);
      int format = table.getShort(at);
      boolean unicode = isUnicode(table.getShort(4 + 8 * i), table.getShort(4 + 8 * i + 2));
      if (unicode && (format == BASIC || format == FULL) && format > bestFormat) {
        best = at;
        bestFormat = format;
      }
    }
    if (bestFormat == 0) {
      throw new FontException("does not say which glyph a character has");
    }
    return new Characters(table, best);
  }

  private static boolean isUnicode(int platform, int encoding) {
    return platform == 0 || platform == 3 && (encoding == 1 || encoding == 10);
  }

  /** The glyph of a character; 0 where it has none. */
  int glyph(int codePoint) {
    return table.getShort(start) == FULL ? full(codePoint) : basic(codePoint);
  }

  private int full(int codePoint) {
    int groups = table.getInt(start + 12);
    for (int i = 0, at = start + 16; i < groups; i++, at += 12) {
      if (codePoint >= table.getInt(at) && codePoint <= table.getInt(at + 4)) {
        return table.getInt(at + 8) + codePoint - table.getInt(at);
      }
    }
    return 0;
  }

  private int basic(int codePoint) {
    int twice = table.getShort(start + 6) & 0xFFFF;
    int ends = start + 14;
    for (int i = 0; i < twice; i += 2) {
      if (codePoint <= unsigned(ends + i)) {
        return inSegment(codePoint, ends + twice + 2 + i, twice);
      }
    }
    return 0;
  }

  /** The glyph by the segment whose first character stands at {@code first}. */
  private int inSegment(int codePoint, int first, int twice) {
    int from = unsigned(first);
    if (codePoint < from) {
      return 0;
    }
    int delta = unsigned(first + twice);
    int offsetAt = first + 2 * twice;
    int offset = unsigned(offsetAt);
    if (offset == 0) {
      return codePoint + delta & 0xFFFF;
    }
    int glyph = unsigned(offsetAt + offset + 2 * (codePoint - from));
    return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
  }

  private int unsigned(int at) {
    return table.getShort(at) & 0xFFFF;
  }
}
