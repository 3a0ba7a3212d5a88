package dev.broadsheet.quantity;

import java.util.Collection;

/** Lower-case words that are looked up in the middle of a text without a copy of it. */
final class WordSet {
  private final String[] table;
  private final int mask;

  WordSet(Collection<String> words) {
    int size = Integer.highestOneBit(Math.max(words.size(), 4)) * 4;
    this.table = new String[size];
    this.mask = size - 1;
    words.forEach(this::add);
  }

  private void add(String word) {
    int slot = hash(word, 0, word.length()) & mask;
    while (table[slot] != null) {
      slot = (slot + 1) & mask;
    }
    table[slot] = word;
  }

  /** Whether the part of {@code text} is one of the words, in whatever case it is written. */
  boolean contains(String text, int start, int end) {
    int slot = hash(text, start, end) & mask;
    while (table[slot] != null) {
      if (matches(table[slot], text, start, end)) {
        return true;
      }
      slot = (slot + 1) & mask;
    }
    return false;
  }

  private static boolean matches(String word, String text, int start, int end) {
    if (word.length() != end - start) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != lower(text.charAt(start + i))) {
        return false;
      }
    }
    return true;
  }

  private static int hash(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + lower(text.charAt(i));
    }
    return hash ^ (hash >>> 15);
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }
}
