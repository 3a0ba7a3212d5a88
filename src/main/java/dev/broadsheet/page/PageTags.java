package dev.broadsheet.page;

import java.util.Locale;

/**
 * The start tags of a page and their attributes, one after the other, as the HTML standard's
 * tokenizer finds them: quoted in either way or not at all. One pass over the text, without regular
 * expressions: every character of every page goes through here.
 */
final class PageTags {
  private final String html;
  private int at;
  private int tagStart;
  private int nameStart;
  private int nameEnd;
  private boolean inTag;
  private int keyStart;
  private int keyEnd;
  private int valueStart;
  private int valueEnd;

  PageTags(String html) {
    this.html = html;
  }

  /** Goes to the next start tag, past what is left of this one; false at the end of the page. */
  boolean nextTag() {
    while (inTag) {
      nextAttribute();
    }
    for (int open = html.indexOf('<', at); open >= 0; open = html.indexOf('<', at)) {
      at = open + 1;
      if (html.startsWith("!--", at)) {
        skipComment();
      } else if (at < html.length() && isLetter(html.charAt(at))) {
        tagStart = open;
        nameStart = at;
        nameEnd = endOfName(at);
        at = nameEnd;
        inTag = true;
        return true;
      }
    }
    at = html.length();
    return false;
  }

  private void skipComment() {
    int body = at + 3;
    if (html.startsWith(">", body) || html.startsWith("->", body)) {
      at = html.indexOf('>', body) + 1;
      return;
    }
    int end = html.indexOf("-->", body);
    at = end < 0 ? html.length() : end + 3;
  }

  /** Goes to the next attribute of this tag; false after the last. */
  boolean nextAttribute() {
    while (at < html.length() && isBetween(html.charAt(at))) {
      at++;
    }
    if (at >= html.length() || html.charAt(at) == '>') {
      at = Math.min(at + 1, html.length());
      inTag = false;
      return false;
    }
    keyStart = at;
    keyEnd = endOfKey(at);
    at = pastSpace(keyEnd);
    if (at < html.length() && html.charAt(at) == '=') {
      readValue(pastSpace(at + 1));
    } else {
      valueStart = keyEnd;
      valueEnd = keyEnd;
    }
    return true;
  }

  private void readValue(int from) {
    char quote = from < html.length() ? html.charAt(from) : '>';
    if (quote == '"' || quote == '\'') {
      int end = html.indexOf(quote, from + 1);
      valueStart = from + 1;
      valueEnd = end < 0 ? html.length() : end;
      at = Math.min(valueEnd + 1, html.length());
      return;
    }
    valueStart = from;
    valueEnd = from;
    while (valueEnd < html.length() && !isSpace(html.charAt(valueEnd)) && !endsTag(valueEnd)) {
      valueEnd++;
    }
    at = valueEnd;
  }

  private boolean endsTag(int index) {
    return html.charAt(index) == '>';
  }

  private int endOfName(int from) {
    int end = from;
    while (end < html.length() && !isBetween(html.charAt(end)) && !endsTag(end)) {
      end++;
    }
    return end;
  }

  /** A first equals sign is part of the name, by the standard. */
  private int endOfKey(int from) {
    int end = from + 1;
    while (end < html.length()
        && html.charAt(end) != '='
        && !isBetween(html.charAt(end))
        && !endsTag(end)) {
      end++;
    }
    return end;
  }

  private int pastSpace(int from) {
    int end = from;
    while (end < html.length() && isSpace(html.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  private static boolean isBetween(char c) {
    return c == '/' || isSpace(c);
  }

  /** The tag's name, in small letters. */
  String name() {
    return html.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
  }

  /** Where the tag begins. */
  int start() {
    return tagStart;
  }

  /** As far as the page was read: after the tag, once its attributes were. */
  int position() {
    return at;
  }

  /** The attribute's name, in small letters. */
  String key() {
    return html.substring(keyStart, keyEnd).toLowerCase(Locale.ROOT);
  }

  /** The attribute's value as it is written. */
  String value() {
    return html.substring(valueStart, valueEnd);
  }

  /** Goes on after {@code end}, where that is still to come, and returns what stands before it. */
  String skipPast(String end) {
    int found = html.indexOf(end, at);
    int stop = found < 0 ? html.length() : found;
    String skipped = html.substring(at, stop);
    at = stop;
    return skipped;
  }
}
