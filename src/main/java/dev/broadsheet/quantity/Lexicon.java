package dev.broadsheet.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Words and phrases of one grammar, found at or right before a place in a text. What is written in
 * an alphabet matches whole words only; the longest match wins.
 */
final class Lexicon<T> {
  private final Map<Character, List<Entry<T>>> byFirst = new HashMap<>();
  private final Map<Character, List<Entry<T>>> byLast = new HashMap<>();

  private record Entry<T>(String word, T value) {}

  /** A match: from {@code start} to {@code end}. */
  record Found<T>(T value, int start, int end) {}

  void put(String word, T value) {
    Entry<T> entry = new Entry<>(GrammarText.of(word.toLowerCase(Locale.ROOT)).text(), value);
    insert(byFirst, entry.word.charAt(0), entry);
    insert(byLast, entry.word.charAt(entry.word.length() - 1), entry);
  }

  private static <T> void insert(Map<Character, List<Entry<T>>> map, char key, Entry<T> entry) {
    List<Entry<T>> entries = map.computeIfAbsent(key, k -> new ArrayList<>());
    entries.removeIf(e -> e.word.equals(entry.word));
    entries.add(entry);
    entries.sort(Comparator.comparing((Entry<T> e) -> -e.word.length()));
  }

  Optional<Found<T>> at(GrammarText text, int start) {
    for (Entry<T> entry : byFirst.getOrDefault(text.at(start), List.of())) {
      int end = start + entry.word.length();
      if (text.text().startsWith(entry.word, start) && isWhole(text, start, end)) {
        return Optional.of(new Found<>(entry.value, start, end));
      }
    }
    return Optional.empty();
  }

  Optional<Found<T>> before(GrammarText text, int end) {
    for (Entry<T> entry : byLast.getOrDefault(text.at(end - 1), List.of())) {
      int start = end - entry.word.length();
      boolean fits = start >= 0 && text.text().startsWith(entry.word, start);
      if (fits && isWhole(text, start, end)) {
        return Optional.of(new Found<>(entry.value, start, end));
      }
    }
    return Optional.empty();
  }

  private static boolean isWhole(GrammarText text, int start, int end) {
    return text.isBoundary(start) && text.isBoundary(end);
  }
}
