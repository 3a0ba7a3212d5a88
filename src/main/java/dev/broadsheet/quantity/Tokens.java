package dev.broadsheet.quantity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A text cut into words of letters, numbers of digits, and single other characters; white space
 * parts them. Positions outside the text read as nothing, so that a look ahead needs no bounds.
 */
final class Tokens {
  private static final char NONE = '\0';

  private final String text;
  private final WordSet triggers;
  private int[] starts = new int[32];
  private int[] ends = new int[32];
  private int size;

  private Tokens(String text, WordSet triggers) {
    this.text = text;
    this.triggers = triggers;
  }

  static Tokens of(String text, WordSet triggers) {
    Tokens tokens = new Tokens(text, triggers);
    int i = 0;
    while (i < text.length()) {
      int end = tokens.end(i);
      if (end > i) {
        tokens.add(i, end);
      }
      i = Math.max(end, i + 1);
    }
    return tokens;
  }

  private void add(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    starts[size] = start;
    ends[size++] = end;
  }

  /** Where the token at {@code start} ends; {@code start} itself for white space. */
  private int end(int start) {
    char c = text.charAt(start);
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return start;
    }
    if (WrittenNumber.isDigit(c)) {
      return numberEnd(start);
    }
    return Character.isLetter(c) ? wordEnd(start) : start + 1;
  }

  private int wordEnd(int start) {
    int i = start + 1;
    while (i < text.length() && Character.isLetter(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private int numberEnd(int start) {
    int i = start + 1;
    while (i < text.length()) {
      char c = text.charAt(i);
      boolean joint = (c == ',' || c == '.') && digitAt(i + 1);
      if (!joint && !WrittenNumber.isDigit(c)) {
        break;
      }
      i++;
    }
    return i;
  }

  private boolean digitAt(int i) {
    return i < text.length() && WrittenNumber.isDigit(text.charAt(i));
  }

  int size() {
    return size;
  }

  private boolean isInside(int i) {
    return i >= 0 && i < size;
  }

  int start(int i) {
    return starts[i];
  }

  int endOf(int i) {
    return ends[i];
  }

  /** Whether nothing stands between the token and the one before it. */
  boolean isGlued(int i) {
    return isInside(i) && isInside(i - 1) && ends[i - 1] == starts[i];
  }

  boolean isNumber(int i) {
    return isInside(i) && WrittenNumber.isDigit(text.charAt(starts[i]));
  }

  boolean isWord(int i) {
    return isInside(i) && Character.isLetter(text.charAt(starts[i]));
  }

  boolean isCapitalized(int i) {
    return isWord(i) && Character.isUpperCase(text.charAt(starts[i]));
  }

  /** Whether the word may begin a quantity. */
  boolean isTrigger(int i) {
    return triggers.contains(text, starts[i], ends[i]);
  }

  /** The token in lower case; empty outside the text. */
  String word(int i) {
    return isInside(i) ? text.substring(starts[i], ends[i]).toLowerCase(Locale.ROOT) : "";
  }

  /** The token as it is written; empty outside the text. */
  String exact(int i) {
    return isInside(i) ? text.substring(starts[i], ends[i]) : "";
  }

  /** The token if it is a single character that is no letter or digit. */
  char symbol(int i) {
    return isInside(i) && !isWord(i) && !isNumber(i) ? text.charAt(starts[i]) : NONE;
  }

  boolean is(int i, char symbol) {
    return symbol(i) == symbol;
  }

  boolean is(int i, String word) {
    return isInside(i) && word(i).equals(word);
  }

  Optional<WrittenNumber> number(int i) {
    return isNumber(i) ? WrittenNumber.parse(exact(i)) : Optional.empty();
  }

  /** The tokens from {@code from} to {@code to} in lower case, parted by single spaces. */
  String phrase(int from, int to) {
    if (from == to - 1) {
      return word(from);
    }
    StringBuilder phrase = new StringBuilder();
    for (int i = from; i < to; i++) {
      phrase.append(i > from ? " " : "").append(word(i));
    }
    return phrase.toString();
  }
}
