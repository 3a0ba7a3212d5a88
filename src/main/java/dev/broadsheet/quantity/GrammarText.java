package dev.broadsheet.quantity;

/**
 * A text made ready for matching: lower case, full-width digits and signs as their ASCII
 * counterparts, every kind of space as a plain one. Every place is the same as in the original.
 * Places outside read as nothing.
 *
 * @param exact the same with its capitals
 */
record GrammarText(String text, String exact) {
  private static final char NONE = '\0';

  static GrammarText of(String original) {
    StringBuilder plain = new StringBuilder(original);
    for (int i = 0; i < plain.length(); i++) {
      plain.setCharAt(i, plain(plain.charAt(i)));
    }
    String exact = plain.toString();
    for (int i = 0; i < plain.length(); i++) {
      plain.setCharAt(i, Character.toLowerCase(plain.charAt(i)));
    }
    return new GrammarText(plain.toString(), exact);
  }

  private static char plain(char c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return ' ';
    }
    boolean digit = c >= '\uFF10' && c <= '\uFF19';
    boolean sign =
        c == '\uFF05' || c == '\uFF0C' || c == '\uFF0E' || c == '\uFF04' || c == '\uFF0B';
    if (digit || sign) {
      return (char) (c - 0xFEE0);
    }
    return switch (c) {
      case '\u2019' -> '\'';
      case '\u2011' -> '-';
      case '\uFFE5' -> '\u00A5';
      default -> c;
    };
  }

  int length() {
    return text.length();
  }

  char at(int i) {
    return i >= 0 && i < text.length() ? text.charAt(i) : NONE;
  }

  boolean isDigit(int i) {
    return WrittenNumber.isDigit(at(i));
  }

  boolean isSpace(int i) {
    return at(i) == ' ';
  }

  /** Whether a letter of an alphabet stands here, where words end at spaces. */
  boolean isAlphabetic(int i) {
    char c = at(i);
    return Character.isLetter(c) && c < '\u2E80';
  }

  boolean isOneOf(int i, String set) {
    char c = at(i);
    return c != NONE && set.indexOf(c) >= 0;
  }

  /** The place after at most one space. */
  int skipSpace(int i) {
    return isSpace(i) ? i + 1 : i;
  }

  /** The place before at most one space. */
  int spaceBefore(int i) {
    return isSpace(i - 1) ? i - 1 : i;
  }

  int wordEnd(int start) {
    int i = start;
    while (isAlphabetic(i)) {
      i++;
    }
    return i;
  }

  /** Whether a word may begin at the place: no letter of an alphabet runs across it. */
  boolean isBoundary(int i) {
    return !(isAlphabetic(i - 1) && isAlphabetic(i));
  }

  String part(int from, int to) {
    return text.substring(from, to);
  }
}
