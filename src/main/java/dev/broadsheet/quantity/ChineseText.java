package dev.broadsheet.quantity;

/**
 * A Chinese text with full-width digits and signs read as their ASCII counterparts, so that every
 * place is the same as in the original. Places outside read as nothing.
 */
record ChineseText(String text) {
  private static final char NONE = '\0';

  static ChineseText of(String original) {
    StringBuilder copy = null;
    for (int i = 0; i < original.length(); i++) {
      char plain = halfWidth(original.charAt(i));
      if (plain != original.charAt(i)) {
        copy = copy == null ? new StringBuilder(original) : copy;
        copy.setCharAt(i, plain);
      }
    }
    return new ChineseText(copy == null ? original : copy.toString());
  }

  private static char halfWidth(char c) {
    boolean digit = c >= '\uFF10' && c <= '\uFF19';
    boolean sign = c == '\uFF05' || c == '\uFF0E' || c == '\uFF04' || c == '\uFF0B';
    return digit || sign ? (char) (c - 0xFEE0) : c;
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

  boolean isLatin(int i) {
    char c = at(i);
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  boolean isHan(int i) {
    return Character.isIdeographic(at(i));
  }

  /** Whether the character is one of {@code set}. */
  boolean isOneOf(int i, String set) {
    char c = at(i);
    return c != NONE && set.indexOf(c) >= 0;
  }

  boolean startsWith(int i, String word) {
    return i >= 0 && text.startsWith(word, i);
  }

  boolean endsWith(int end, String word) {
    return end - word.length() >= 0 && text.startsWith(word, end - word.length());
  }

  int skipSpace(int i) {
    int at = i;
    while (isSpace(at)) {
      at++;
    }
    return at;
  }

  /** The place after the last character before {@code i} that is no space, at most one back. */
  int spaceBefore(int i) {
    return isSpace(i - 1) ? i - 1 : i;
  }

  private boolean isSpace(int i) {
    return at(i) == ' ' || at(i) == '\u00A0' || at(i) == '\u2009';
  }

  /** The end of the digits at {@code start}, with commas and a point between digits. */
  int digitsEnd(int start) {
    int i = start;
    while (isDigit(i) || ((at(i) == ',' || at(i) == '.') && isDigit(i + 1))) {
      i++;
    }
    return i;
  }

  int latinEnd(int start) {
    int i = start;
    while (isLatin(i)) {
      i++;
    }
    return i;
  }
}
