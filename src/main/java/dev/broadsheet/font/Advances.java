package dev.broadsheet.font;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;

/** The advance widths of a font's glyphs. */
final class Advances {
  /**
   * How often each letter stands in running text, of a thousand: the mean of long texts in English,
   * German, French and Spanish, with the spaces between words.
   */
  private static final Map<Integer, Integer> OFTEN = new TreeMap<>();

  static {
    often(" ", 170);
    often("e", 117);
    often("n", 62);
    often("a", 61);
    often("sti", 58);
    often("r", 53);
    often("o", 48);
    often("l", 37);
    often("d", 34);
    often("u", 33);
    often("hc", 29);
    often("m", 22);
    often("p", 18);
    often("g", 14);
    often("bf", 11);
    often("v", 10);
    often("wzyq", 6);
    often(",.", 9);
    often("kjx", 4);
    often("ETSDA", 3);
    often("0123456789", 2);
  }

  private final ByteBuffer table;
  private final int start;
  private final int step;
  private final int count;
  private final double em;

  /**
   * @param transformed whether the table is in the form of WOFF2 (section 5.4): a byte, then the
   *     advances alone
   * @param count how many glyphs have an advance of their own; the others have that of the last
   */
  Advances(ByteBuffer table, boolean transformed, int count, double em) throws FontException {
    if (count == 0) {
      throw new FontException("is damaged");
    }
    this.table = table;
    this.start = transformed ? 1 : 0;
    this.step = transformed ? 2 : 4;
    this.count = count;
    this.em = em;
  }

  private static void often(String letters, int share) {
    letters.codePoints().forEach(c -> OFTEN.put(c, share));
  }

  /** The width of a glyph in ems. */
  double of(int glyph) {
    return (table.getShort(start + Math.min(glyph, count - 1) * step) & 0xFFFF) / em;
  }

  /** The width of an average letter in ems. */
  double average(Characters characters) throws FontException {
    double sum = 0;
    int shares = 0;
    for (Map.Entry<Integer, Integer> letter : OFTEN.entrySet()) {
      int glyph = characters.glyph(letter.getKey());
      if (glyph != 0) {
        sum += of(glyph) * letter.getValue();
        shares += letter.getValue();
      }
    }
    if (sum == 0) {
      throw new FontException("has no Latin letters");
    }
    return sum / shares;
  }
}
