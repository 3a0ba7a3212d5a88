package dev.broadsheet.content;

/** Counts words as a reader would: runs of letters and digits, and each Han character or kana. */
final class WordCount {
  private WordCount() {}

  static int of(String text) {
    int count = 0;
    boolean inWord = false;
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.charAt(i);
      boolean ascii = c < 0x80;
      c = ascii ? c : text.codePointAt(i);
      boolean han = !ascii && LineBreaks.isIdeograph(c);
      boolean letter = ascii ? isPlain(c) : Character.isLetterOrDigit(c);
      boolean wordPart = !han && (letter || (inWord && isJoiner(c)));
      if (han || (wordPart && !inWord)) {
        count++;
      }
      inWord = wordPart;
    }
    return count;
  }

  private static boolean isPlain(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }

  private static boolean isJoiner(int c) {
    return c == '\'' || c == '’' || c == '-' || c == '.' || c == ',';
  }
}
