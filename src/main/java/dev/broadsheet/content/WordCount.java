package dev.broadsheet.content;

/** Counts words as a reader would: runs of letters and digits, and each Han character or kana. */
final class WordCount {
  private WordCount() {}

  static int of(String text) {
    int count = 0;
    boolean inWord = false;
    for (int c : text.codePoints().toArray()) {
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
