package dev.broadsheet.quantity;

import java.util.Map;
import java.util.Optional;

/** The words before and after a figure that say on which side of it the amount lies. */
final class GrammarHedges {
  private static final Map<Character, Qualifier> SIGNS =
      Map.of(
          '~', Qualifier.ABOUT,
          '\u2248', Qualifier.ABOUT,
          '>', Qualifier.OVER,
          '<', Qualifier.UNDER,
          '\u2265', Qualifier.AT_LEAST,
          '\u2264', Qualifier.UP_TO);

  private final Lexicon<Qualifier> before = new Lexicon<>();
  private final Lexicon<Qualifier> after = new Lexicon<>();

  GrammarHedges(Grammar grammar) {
    for (Qualifier qualifier : Qualifier.values()) {
      String key = "qualifier." + qualifier.key();
      grammar.list(key + ".before").forEach(word -> before.put(word, qualifier));
      grammar.list(key + ".after").forEach(word -> after.put(word, qualifier));
    }
  }

  /** The hedge that ends right before the place, perhaps with a space between. */
  Optional<Lexicon.Found<Qualifier>> before(GrammarText text, int first) {
    int end = text.spaceBefore(first);
    Qualifier sign = SIGNS.get(text.at(end - 1));
    return sign != null
        ? Optional.of(new Lexicon.Found<>(sign, end - 1, end))
        : before.before(text, end);
  }

  /** The hedge that begins at the place, perhaps after a space. */
  Optional<Lexicon.Found<Qualifier>> after(GrammarText text, int next) {
    if (text.at(next) == '+') {
      return Optional.of(new Lexicon.Found<>(Qualifier.AT_LEAST, next, next + 1));
    }
    return after.at(text, text.skipSpace(next));
  }
}
