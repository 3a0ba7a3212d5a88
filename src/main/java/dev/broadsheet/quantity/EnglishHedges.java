package dev.broadsheet.quantity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The words before and after a figure that say on which side of it the amount lies. */
final class EnglishHedges {
  private static final int LONGEST = 4;
  private static final Map<String, Qualifier> BEFORE = new HashMap<>();
  private static final Map<String, Qualifier> AFTER = new HashMap<>();
  private static final Map<Character, Qualifier> SIGNS =
      Map.of(
          '~', Qualifier.ABOUT,
          '\u2248', Qualifier.ABOUT,
          '>', Qualifier.OVER,
          '<', Qualifier.UNDER,
          '\u2265', Qualifier.AT_LEAST,
          '\u2264', Qualifier.UP_TO);

  static {
    put(
        BEFORE,
        Qualifier.OVER,
        "over|more than|above|in excess of|upwards of|upward of|beyond|exceeding|exceeds|exceeded"
            + "|topped|topping|surpassed|surpassing|greater than|higher than|well over|just over"
            + "|north of|passed|passing|passes");
    put(
        BEFORE,
        Qualifier.AT_LEAST,
        "at least|no less than|not less than|no fewer than|not fewer than|a minimum of|minimum of"
            + "|as little as|as few as|no lower than");
    put(
        BEFORE,
        Qualifier.UP_TO,
        "up to|as much as|as many as|at most|no more than|not more than|a maximum of|maximum of"
            + "|as high as|capped at|no higher than|at the most");
    put(
        BEFORE,
        Qualifier.UNDER,
        "under|less than|fewer than|below|lower than|short of|not quite|well under");
    put(
        BEFORE,
        Qualifier.ALMOST,
        "almost|nearly|close to|just under|just below|slightly under|approaching|nearing"
            + "|a little under|a little less than|slightly less than|just short of|just shy of");
    put(
        BEFORE,
        Qualifier.ABOUT,
        "about|around|roughly|some|approximately|circa|approx|in the region of|on the order of"
            + "|in the order of|something like");
    put(AFTER, Qualifier.AT_LEAST, "or more|or above|or higher|and up|at least|at a minimum");
    put(AFTER, Qualifier.UP_TO, "or less|or fewer|at most|at the most|or below|at a maximum");
    put(AFTER, Qualifier.ABOUT, "or so|or thereabouts|give or take");
  }

  private EnglishHedges() {}

  private static void put(Map<String, Qualifier> map, Qualifier qualifier, String phrases) {
    for (String phrase : phrases.split("\\|")) {
      map.put(phrase, qualifier);
    }
  }

  /**
   * A hedge in a text.
   *
   * @param edge its first token when it stands before the figure, else the token after it
   */
  record Hedge(Qualifier qualifier, int edge) {}

  /** The hedge that ends right before the token {@code first}; the longest wins. */
  static Optional<Hedge> before(Tokens tokens, int first) {
    Qualifier sign = SIGNS.get(tokens.symbol(first - 1));
    if (sign != null) {
      return Optional.of(new Hedge(sign, first - 1));
    }
    for (int length = Math.min(LONGEST, first); length > 0; length--) {
      if (tokens.isWord(first - length)) {
        Qualifier qualifier = BEFORE.get(tokens.phrase(first - length, first));
        if (qualifier != null) {
          return Optional.of(new Hedge(qualifier, first - length));
        }
      }
    }
    return Optional.empty();
  }

  /** The hedge that begins at the token {@code next}. */
  static Optional<Hedge> after(Tokens tokens, int next) {
    if (tokens.is(next, '+') && tokens.isGlued(next)) {
      return Optional.of(new Hedge(Qualifier.AT_LEAST, next + 1));
    }
    boolean plus = tokens.is(next, '-') && tokens.isGlued(next) && tokens.is(next + 1, "plus");
    if (plus) {
      return Optional.of(new Hedge(Qualifier.AT_LEAST, next + 2));
    }
    for (int length = 3; length > 1; length--) {
      Qualifier qualifier = AFTER.get(tokens.phrase(next, next + length));
      // "20% at least" hedges what comes before it only when no other figure follows.
      if (qualifier != null && !tokens.isNumber(next + length) && !tokens.is(next + length, '$')) {
        return Optional.of(new Hedge(qualifier, next + length));
      }
    }
    return Optional.empty();
  }
}
