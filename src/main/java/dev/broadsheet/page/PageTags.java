package dev.broadsheet.page;

import java.nio.charset.StandardCharsets;

/**
 * The start tags of a page and their attributes, one after the other, as the HTML standard's
 * tokenizer finds them: quoted in either way or not at all. One pass over the bytes, which makes no
 * string that nobody asks for: every byte of every page goes through here. What delimits is ASCII,
 * and no byte of another character is.
 */
final class PageTags {
  private final byte[] page;
  private final PageWords words;
  private int at;
  private int tagStart;
  private int nameStart;
  private int nameEnd;
  private boolean inTag;
  private int keyStart;
  private int keyEnd;
  private int valueStart;
  private int valueEnd;

  /**
   * Begins to read.
   *
   * @param page UTF-8
   * @param words the names that are told apart
   */
  PageTags(byte[] page, PageWords words) {
    this.page = page;
    this.words = words;
  }

  /** Goes to the next start tag, past what is left of this one; false at the end of the page. */
  boolean nextTag() {
    while (inTag) {
      nextAttribute();
    }
    for (int open = indexOf('<', at); open < page.length; open = indexOf('<', at)) {
      at = open + 1;
      if (startsWith("!--", at)) {
        skipComment();
      } else if (at < page.length && isLetter(page[at])) {
        tagStart = open;
        nameStart = at;
        nameEnd = endOfName(at);
        at = nameEnd;
        inTag = true;
        return true;
      }
    }
    at = page.length;
    return false;
  }

  private void skipComment() {
    int body = at + 3;
    if (startsWith(">", body) || startsWith("->", body)) {
      at = indexOf('>', body) + 1;
      return;
    }
    int end = find("-->", body);
    at = end < 0 ? page.length : end + 3;
  }

  /** Goes to the next attribute of this tag; false after the last. */
  boolean nextAttribute() {
    while (at < page.length && isBetween(page[at])) {
      at++;
    }
    if (at >= page.length || page[at] == '>') {
      at = Math.min(at + 1, page.length);
      inTag = false;
      return false;
    }
    keyStart = at;
    keyEnd = endOfKey(at);
    at = pastSpace(keyEnd);
    if (at < page.length && page[at] == '=') {
      readValue(pastSpace(at + 1));
    } else {
      valueStart = keyEnd;
      valueEnd = keyEnd;
    }
    return true;
  }

  private void readValue(int from) {
    byte quote = from < page.length ? page[from] : (byte) '>';
    if (quote == '"' || quote == '\'') {
      valueStart = from + 1;
      valueEnd = indexOf(quote, from + 1);
      at = Math.min(valueEnd + 1, page.length);
      return;
    }
    valueStart = from;
    valueEnd = from;
    while (valueEnd < page.length && !isSpace(page[valueEnd]) && page[valueEnd] != '>') {
      valueEnd++;
    }
    at = valueEnd;
  }

  /** Where the next such byte is, else the end of the page. */
  private int indexOf(int wanted, int from) {
    int index = from;
    while (index < page.length && page[index] != wanted) {
      index++;
    }
    return index;
  }

  private boolean startsWith(String text, int from) {
    if (from + text.length() > page.length) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (page[from + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Where a text of ASCII begins; negative where it does not stand any more. */
  private int find(String text, int from) {
    for (int i = indexOf(text.charAt(0), from); i < page.length; ) {
      if (startsWith(text, i)) {
        return i;
      }
      i = indexOf(text.charAt(0), i + 1);
    }
    return -1;
  }

  private int endOfName(int from) {
    int end = from;
    while (end < page.length && !isBetween(page[end]) && page[end] != '>') {
      end++;
    }
    return end;
  }

  /** A first equals sign is part of the name, by the standard. */
  private int endOfKey(int from) {
    int end = from + 1;
    while (end < page.length && page[end] != '=' && !isBetween(page[end]) && page[end] != '>') {
      end++;
    }
    return end;
  }

  private int pastSpace(int from) {
    int end = from;
    while (end < page.length && isSpace(page[end])) {
      end++;
    }
    return end;
  }

  private static boolean isLetter(byte c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isSpace(byte c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  private static boolean isBetween(byte c) {
    return c == '/' || isSpace(c);
  }

  /** The tag's name, where it is one of the words. */
  String name() {
    return words.find(page, nameStart, nameEnd);
  }

  /** Where the tag begins. */
  int start() {
    return tagStart;
  }

  /** As far as the page was read: after the tag, once its attributes were. */
  int position() {
    return at;
  }

  /** The attribute's name, where it is one of the words. */
  String key() {
    return words.find(page, keyStart, keyEnd);
  }

  /** Whether the attribute holds a script that runs when something happens. */
  boolean isEvent() {
    return keyEnd - keyStart >= 2
        && PageWords.small(page[keyStart]) == 'o'
        && PageWords.small(page[keyStart + 1]) == 'n';
  }

  /** The attribute's name as it is written. */
  String writtenKey() {
    return text(keyStart, keyEnd);
  }

  /** The attribute's value as it is written. */
  PageSlice value() {
    return new PageSlice(page, valueStart, valueEnd);
  }

  /** Goes on after {@code end}, where that is still to come, and returns what stands before it. */
  PageSlice skipPast(String end) {
    int found = find(end, at);
    int stop = found < 0 ? page.length : found;
    PageSlice skipped = new PageSlice(page, at, stop);
    at = stop;
    return skipped;
  }

  private String text(int from, int to) {
    return new String(page, from, to - from, StandardCharsets.UTF_8);
  }
}
