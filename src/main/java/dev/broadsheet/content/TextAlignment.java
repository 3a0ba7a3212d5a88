package dev.broadsheet.content;

import dev.broadsheet.content.SourceMap.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says where the characters of a parsed text stand in its source, past escapes and entities. */
final class TextAlignment {
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#[xX]?[0-9a-fA-F]{1,8}|[A-Za-z][A-Za-z0-9]{0,31});");
  private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private final String literal;
  private final String source;
  private final List<Piece> pieces = new ArrayList<>();
  private int at;
  private int from;

  private TextAlignment(String literal, String source) {
    this.literal = literal;
    this.source = source;
  }

  /**
   * A stretch of the text.
   *
   * @param text where it stands in the text
   * @param source where it stands in the source
   * @param exact whether they correspond one to one
   */
  record Piece(Range text, Range source, boolean exact) {}

  /** The pieces in order, covering all of the text; from where they cannot be told, one for all. */
  static List<Piece> of(String literal, String source) {
    TextAlignment alignment = new TextAlignment(literal, source);
    if (source.indexOf('\\') < 0 && source.indexOf('&') < 0 && source.startsWith(literal)) {
      // Most texts: nothing in them is written otherwise than it reads.
      if (!literal.isEmpty()) {
        alignment.add(literal.length(), literal.length(), true);
      }
    } else {
      alignment.align();
    }
    return alignment.pieces;
  }

  private void align() {
    while (at < literal.length()) {
      boolean moved = equalRun() || escape() || entity();
      if (!moved) {
        add(literal.length() - at, source.length() - from, false);
      }
    }
  }

  private boolean equalRun() {
    int length = 0;
    while (at + length < literal.length()
        && from + length < source.length()
        && literal.charAt(at + length) == source.charAt(from + length)
        && !startsEscape(from + length, at + length)) {
      length++;
    }
    if (length == 0) {
      return false;
    }
    add(length, length, true);
    return true;
  }

  /** A backslash that stands in the text too is an escaped backslash, if another follows it. */
  private boolean startsEscape(int sourceAt, int literalAt) {
    if (source.charAt(sourceAt) == '\\' && sourceAt + 1 < source.length()) {
      char next = source.charAt(sourceAt + 1);
      return PUNCTUATION.indexOf(next) >= 0 && literal.charAt(literalAt) == next;
    }
    return source.charAt(sourceAt) == '&' && entityAt(sourceAt) > 0;
  }

  private boolean escape() {
    boolean escaped =
        from + 1 < source.length()
            && source.charAt(from) == '\\'
            && source.charAt(from + 1) == literal.charAt(at);
    if (escaped) {
      from++;
      add(1, 1, true);
    }
    return escaped;
  }

  private boolean entity() {
    int length = from < source.length() ? entityAt(from) : 0;
    if (length == 0) {
      return false;
    }
    int after = from + length;
    for (int decoded = 1; decoded <= 2 && at + decoded <= literal.length(); decoded++) {
      if (agrees(at + decoded, after)) {
        add(decoded, length, false);
        return true;
      }
    }
    return false;
  }

  private boolean agrees(int literalAt, int sourceAt) {
    if (literalAt == literal.length() || sourceAt == source.length()) {
      return literalAt == literal.length();
    }
    char next = source.charAt(sourceAt);
    return next == literal.charAt(literalAt) || next == '\\' || next == '&';
  }

  private int entityAt(int sourceAt) {
    Matcher matcher = ENTITY.matcher(source).region(sourceAt, source.length());
    return matcher.lookingAt() ? matcher.end() - sourceAt : 0;
  }

  private void add(int textLength, int sourceLength, boolean exact) {
    pieces.add(
        new Piece(new Range(at, at + textLength), new Range(from, from + sourceLength), exact));
    at += textLength;
    from += sourceLength;
  }
}
