package dev.broadsheet.quantity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Phrases of one or more tokens and what they mean; the longest that fits is found. */
final class PhraseMap<T> {
  private final Map<String, T> meanings = new HashMap<>();
  private final Map<String, Integer> longest = new HashMap<>();

  /**
   * A phrase in a text.
   *
   * @param next the token after it
   */
  record Found<T>(T value, int next) {}

  /** Adds a phrase in lower case, its tokens parted by single spaces. */
  void put(String phrase, T meaning) {
    String[] words = phrase.split(" ");
    meanings.put(phrase, meaning);
    longest.merge(words[0], words.length, Math::max);
  }

  /** The longest phrase that begins at the token. */
  Optional<Found<T>> find(Tokens tokens, int at) {
    int most = longest.getOrDefault(tokens.word(at), 0);
    for (int length = most; length > 0; length--) {
      T found = at + length <= tokens.size() ? meanings.get(tokens.phrase(at, at + length)) : null;
      if (found != null) {
        return Optional.of(new Found<>(found, at + length));
      }
    }
    return Optional.empty();
  }

  Optional<T> get(String phrase) {
    return Optional.ofNullable(meanings.get(phrase));
  }
}
