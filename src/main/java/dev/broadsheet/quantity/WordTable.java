package dev.broadsheet.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words of a script without spaces, found at or right before a place in a text. */
final class WordTable<T> {
  private final Map<Character, List<Entry<T>>> byFirst = new HashMap<>();
  private final Map<Character, List<Entry<T>>> byLast = new HashMap<>();

  private record Entry<T>(String word, T value) {}

  /**
   * A word in a text.
   *
   * @param edge its end when it was sought from its start, its start when it was sought from its
   *     end
   */
  record Found<T>(T value, int edge) {}

  void put(String word, T value) {
    Entry<T> entry = new Entry<>(word, value);
    insert(byFirst, word.charAt(0), entry);
    insert(byLast, word.charAt(word.length() - 1), entry);
  }

  private static <T> void insert(Map<Character, List<Entry<T>>> map, char key, Entry<T> entry) {
    List<Entry<T>> entries = map.computeIfAbsent(key, k -> new ArrayList<>());
    entries.add(entry);
    entries.sort(Comparator.comparing((Entry<T> e) -> -e.word.length()));
  }

  /** The longest word that begins at {@code start}. */
  Optional<Found<T>> at(String text, int start) {
    if (start < 0 || start >= text.length()) {
      return Optional.empty();
    }
    for (Entry<T> entry : byFirst.getOrDefault(text.charAt(start), List.of())) {
      if (text.startsWith(entry.word, start)) {
        return Optional.of(new Found<>(entry.value, start + entry.word.length()));
      }
    }
    return Optional.empty();
  }

  /** The longest word that ends right before {@code end}. */
  Optional<Found<T>> before(String text, int end) {
    if (end <= 0 || end > text.length()) {
      return Optional.empty();
    }
    for (Entry<T> entry : byLast.getOrDefault(text.charAt(end - 1), List.of())) {
      int start = end - entry.word.length();
      if (start >= 0 && text.startsWith(entry.word, start)) {
        return Optional.of(new Found<>(entry.value, start));
      }
    }
    return Optional.empty();
  }
}
