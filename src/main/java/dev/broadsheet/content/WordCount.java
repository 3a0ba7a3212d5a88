package dev.broadsheet.content;

/** Counts words as a reader would: runs of letters and digits, and each Han character or kana. */
final class WordCount {
  private WordCount() {}

  static int of(String text) {
    int count = 0;
    boolean inWord = false;
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      boolean han = LineBreaks.isIdeograph(c);
      boolean wordPart = !han && (Character.isLetterOrDigit(c) || (inWord && isJoiner(c)));
      if (han || (wordPart && !inWord)) {
        count++;
      }
      inWord = wordPart;
    }
    return count;
  }

  private static boolean isJoiner(int c) {
    return c == '\'' || c == '’' || c == '-' || c == '.' || c == ',';
  }
}
