package dev.broadsheet.quantity;

import java.util.Optional;
import java.util.regex.Pattern;

/** Digits with the decimal mark and the group marks of one grammar. */
final class GrammarNumbers {
  private static final Pattern DATE = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.(\\d{2}|\\d{4})");
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private final char decimal;
  private final String groups;

  GrammarNumbers(Grammar grammar) {
    this.decimal = grammar.decimal();
    this.groups = GrammarText.of(grammar.groups()).text();
  }

  /** The end of the digits at {@code start}, with the marks between them. */
  int end(GrammarText text, int start) {
    int i = start;
    while (text.isDigit(i) || isJoint(text, i, start)) {
      i++;
    }
    return i;
  }

  /** A mark joins two digits; a space does only before exactly three, after at most three. */
  private boolean isJoint(GrammarText text, int i, int start) {
    boolean between = i > start && text.isDigit(i - 1) && text.isDigit(i + 1);
    if (!between) {
      return false;
    }
    char c = text.at(i);
    if (c != ' ') {
      return c == decimal || c == '.' || c == ',' || groups.indexOf(c) >= 0;
    }
    boolean three = text.isDigit(i + 2) && text.isDigit(i + 3) && !text.isDigit(i + 4);
    return groups.indexOf(' ') >= 0 && three && isGroupBefore(text, i, start);
  }

  private static boolean isGroupBefore(GrammarText text, int i, int start) {
    int digits = 0;
    for (int k = i - 1; k >= start && text.isDigit(k); k--) {
      digits++;
    }
    boolean first = i - digits == start;
    return first ? digits <= 3 : digits == 3 && text.isSpace(i - digits - 1);
  }

  /** The number between two places; empty where the marks are those of no number. */
  Optional<WrittenNumber> parse(GrammarText text, int from, int to) {
    StringBuilder plain = new StringBuilder(text.part(from, to));
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c == decimal) {
        plain.setCharAt(i, '.');
      } else if (groups.indexOf(c) >= 0) {
        plain.setCharAt(i, ',');
      } else if (!WrittenNumber.isDigit(c)) {
        return Optional.empty();
      }
    }
    return WrittenNumber.parse(plain.toString());
  }

  /** Why digits are no number. */
  String problem(GrammarText text, int from, int to) {
    return "\""
        + text.part(from, to)
        + "\" is no number in this language: \""
        + decimal
        + "\" is its decimal mark, and digits are grouped by three";
  }

  /** Whether a bare number is too precise to be a count, a year or a label. */
  boolean isPrecise(GrammarText text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!text.isDigit(i)) {
        return true;
      }
    }
    return false;
  }

  /** Four digits that can be a year. */
  static boolean isYear(GrammarText text, int from, int to) {
    if (to - from != 4) {
      return false;
    }
    int value = 0;
    for (int i = from; i < to; i++) {
      if (!text.isDigit(i)) {
        return false;
      }
      value = value * 10 + (text.at(i) - '0');
    }
    return value >= FIRST_YEAR && value < LAST_YEAR;
  }

  /** Whether the digits at the place belong to a name before them: H100, GPT-5, 9/11, #4. */
  static boolean continuesName(GrammarText text, int at) {
    char before = text.at(at - 1);
    if (before == '-' || before == '.' || before == '_') {
      return text.isAlphabetic(at - 2) || text.isDigit(at - 2);
    }
    boolean sign = "#\u00A7^/:\u7B2C".indexOf(before) >= 0 && before != '\0';
    return sign || text.isAlphabetic(at - 1);
  }

  /** The end of a date, a time or a pair of years that begins with digits; its start if none. */
  int endOfDateOrTime(GrammarText text, int start) {
    int end = end(text, start);
    char joint = text.at(end);
    boolean pair = text.isDigit(end + 1) && (joint == ':' || joint == '/');
    boolean years =
        text.isDigit(end + 1) && "-\u2013\u2014".indexOf(joint) >= 0 && isYear(text, start, end);
    if (pair || years) {
      int i = end + 1;
      while (text.isDigit(i) || (text.at(i) == joint && text.isDigit(i + 1))) {
        i++;
      }
      return i;
    }
    boolean dotted = DATE.matcher(text.part(start, end)).matches();
    return dotted ? end : start;
  }
}
