package dev.broadsheet.page;

import java.util.Collection;

/**
 * Finds the words that matter among the names of elements and attributes, without making a string
 * of each: every name of every page is looked up here.
 */
final class PageWords {
  /** What a name is that no rule speaks of. */
  static final String OTHER = "";

  private final String[] slots;
  private final int mask;

  /**
   * Knows some words.
   *
   * @param words ASCII, in small letters, none of them empty
   */
  PageWords(Collection<String> words) {
    int size = Integer.highestOneBit(Math.max(1, words.size())) * 8;
    this.slots = new String[size];
    this.mask = size - 1;
    words.forEach(this::add);
  }

  private void add(String word) {
    int length = word.length();
    int slot = slot(word.charAt(0), word.charAt(length - 1), length);
    while (slots[slot] != null && !slots[slot].equals(word)) {
      slot = (slot + 1) & mask;
    }
    slots[slot] = word;
  }

  private int slot(int first, int last, int length) {
    return (first * 31 + last * 7 + length * 131) & mask;
  }

  /** The word that stands there in whatever case; {@link #OTHER} if it is none of them. */
  String find(byte[] page, int from, int to) {
    if (to <= from) {
      return OTHER;
    }
    int slot = slot(small(page[from]), small(page[to - 1]), to - from);
    while (slots[slot] != null) {
      if (isAt(slots[slot], page, from, to)) {
        return slots[slot];
      }
      slot = (slot + 1) & mask;
    }
    return OTHER;
  }

  private static boolean isAt(String word, byte[] page, int from, int to) {
    int length = word.length();
    if (length != to - from) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (word.charAt(i) != small(page[from + i])) {
        return false;
      }
    }
    return true;
  }

  /** A letter of ASCII made small, as the HTML standard compares names. */
  static int small(byte letter) {
    return letter >= 'A' && letter <= 'Z' ? letter + ('a' - 'A') : letter;
  }
}
