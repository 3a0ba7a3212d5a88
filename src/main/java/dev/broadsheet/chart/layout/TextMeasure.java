package dev.broadsheet.chart.layout;

import dev.broadsheet.chart.svg.Type;

/**
 * How wide a line of text will be, in units of the view box, without a browser: the sum of the
 * chart font's advances, and a little more for the fonts that stand in for it.
 */
public final class TextMeasure {
  /** What a fallback font may be wider by. */
  private static final double SAFETY = 1.06;

  /** The space that a browser may set between Han and Latin ({@code text-autospace}). */
  private static final double AUTOSPACE = 0.125;

  private static final Advances REGULAR = Advances.ofWeight(400);
  private static final Advances BOLD = Advances.ofWeight(600);

  private TextMeasure() {}

  /** The width of {@code text} on one line. */
  public static double width(String text, Type type) {
    Advances advances = type.bold() ? BOLD : REGULAR;
    double ems = 0;
    int before = ' ';
    boolean wideBefore = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      boolean wide = Script.isWide(c);
      ems += wide ? Advances.WIDE : advances.ofNarrow(c);
      if (wide != wideBefore) {
        ems += meeting(before, c);
      }
      before = c;
      wideBefore = wide;
      i += Character.charCount(c);
    }
    return ems * type.size() * SAFETY;
  }

  /** The space in ems between two neighbours: some where Han and Latin meet, else none. */
  public static double spacing(int before, int after) {
    return Script.isWide(after) != Script.isWide(before) ? meeting(before, after) : 0;
  }

  private static double meeting(int before, int after) {
    return isWordy(after) && isWordy(before) ? AUTOSPACE : 0;
  }

  /** Whether a character is set on a full square. */
  public static boolean isWide(int c) {
    return Script.isWide(c);
  }

  private static boolean isWordy(int c) {
    if (c < 0x80) {
      return (c >= '0' && c <= '9')
          || (c >= 'a' && c <= 'z')
          || (c >= 'A' && c <= 'Z')
          || c == '%'
          || c == '$';
    }
    return (c >= 0x4E00 && c <= 0x9FA5) || Character.isLetterOrDigit(c);
  }
}
