package dev.broadsheet.content;

import java.lang.Character.UnicodeScript;

/** Counts words as a reader would: runs of letters and digits, and each Han character. */
final class WordCount {
  /** No Han character stands before the radicals, so that most text needs no look-up of scripts. */
  private static final int FIRST_HAN = 0x2E80;

  private WordCount() {}

  static int of(String text) {
    int count = 0;
    boolean inWord = false;
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      boolean han = c >= FIRST_HAN && UnicodeScript.of(c) == UnicodeScript.HAN;
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
