package dev.broadsheet.diagnostic;

/** How many columns of a terminal a text takes, by Unicode's East Asian Width (UAX #11). */
final class TextWidth {
  /** The combining grave accent; nothing before it is wide or without width. */
  private static final int FIRST_OTHER = 0x300;

  private TextWidth() {}

  static int columns(String text) {
    int columns = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      columns += columns(c);
      i += Character.charCount(c);
    }
    return columns;
  }

  private static int columns(int c) {
    if (c < FIRST_OTHER) {
      return 1;
    }
    if (Character.getType(c) == Character.NON_SPACING_MARK) {
      return 0;
    }
    return isWide(c) ? 2 : 1;
  }

  private static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115F)
        || (c >= 0x2E80 && c <= 0xA4CF)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE6F)
        || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0xFFE0 && c <= 0xFFE6)
        || (c >= 0x1F300 && c <= 0x1FAFF)
        || (c >= 0x20000 && c <= 0x3FFFD);
  }
}
