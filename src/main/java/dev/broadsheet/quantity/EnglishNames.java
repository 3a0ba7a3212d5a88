package dev.broadsheet.quantity;

import java.util.Set;

/**
 * Tells digits that are no figure: years, dates, times, ordinals, versions, names such as GPT-5 and
 * Form 10-K.
 */
final class EnglishNames {
  private static final Set<String> MONTHS =
      Set.of(
          ("january february march april may june july august september october november december"
                  + " jan feb mar apr jun jul aug sep sept oct nov dec")
              .split(" "));
  private static final Set<String> LABELS =
      Set.of(
          ("version v section chapter figure fig table release part page line article no nos number"
                  + " step item level phase form rule note appendix volume vol issue lesson day week"
                  + " top series round stage tier class type model")
              .split(" "));
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private EnglishNames() {}

  /** Whether the digits at the token belong to a word before them: H100, GPT-5, 9/11, #4. */
  static boolean continuesName(Tokens tokens, int at) {
    if (!tokens.isGlued(at)) {
      return false;
    }
    char before = tokens.symbol(at - 1);
    if (before == '-' || before == '\u2011' || before == '.' || before == '_') {
      return tokens.isGlued(at - 1) && (tokens.isWord(at - 2) || tokens.isNumber(at - 2));
    }
    boolean sign =
        before == '#' || before == '\u00A7' || before == '^' || before == '/' || before == ':';
    return sign || tokens.isWord(at - 1);
  }

  /**
   * The token after a date, time or pair of numbers that begins with the digits at the token; the
   * token itself when none does.
   */
  static int endOfDateOrTime(Tokens tokens, int at) {
    char joint = tokens.symbol(at + 1);
    boolean glued = tokens.isGlued(at + 1) && tokens.isGlued(at + 2) && tokens.isNumber(at + 2);
    if (!glued) {
      return at;
    }
    boolean always = joint == ':' || joint == '/' || joint == '.';
    boolean dash = joint == '-' || joint == '\u2013' || joint == '\u2014';
    boolean date = dash && isYear(tokens, at) && !isMeasured(tokens, at + 2);
    if (!always && !date) {
      return at;
    }
    int end = at + 3;
    while (tokens.is(end, joint)
        && tokens.isGlued(end)
        && tokens.isNumber(end + 1)
        && tokens.isGlued(end + 1)) {
      end += 2;
    }
    return end;
  }

  private static boolean isMeasured(Tokens tokens, int number) {
    return tokens.is(number + 1, '%')
        || EnglishNumbers.LONG_SCALES.containsKey(tokens.word(number + 1));
  }

  /** Four digits that can be a year. */
  static boolean isYear(Tokens tokens, int at) {
    String digits = tokens.exact(at);
    if (digits.length() != 4 || digits.indexOf('.') >= 0 || digits.indexOf(',') >= 0) {
      return false;
    }
    int value = Integer.parseInt(digits);
    return value >= FIRST_YEAR && value < LAST_YEAR;
  }

  /**
   * Whether a number without a unit is the number of something: page 3, Fortune 500, Claude 3.5.
   */
  static boolean isLabelled(Tokens tokens, int first, int next) {
    String before = tokens.word(first - 1);
    boolean abbreviation = tokens.is(first - 1, '.') && LABELS.contains(tokens.word(first - 2));
    boolean name = tokens.isCapitalized(first - 1) && first > 1;
    return abbreviation
        || name
        || LABELS.contains(before)
        || MONTHS.contains(before)
        || tokens.isCapitalized(next)
        || tokens.is(first - 1, '[')
        || tokens.is(next, ']');
  }
}
