package dev.broadsheet.data;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.SourceFile;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks over a file that the JSON parser refused, for the first place that is wrong and a sentence
 * that says what was expected there. Runs only on refused files; accepts exactly RFC 8259.
 */
final class JsonFault {
  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
  private static final Pattern UNICODE = Pattern.compile("\\\\u[0-9a-fA-F]{4}");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_$.+-]+");

  private final SourceFile file;
  private final String text;
  private final Deque<Character> open = new ArrayDeque<>();
  private int at;

  private JsonFault(SourceFile file) {
    this.file = file;
    this.text = file.text();
  }

  static Optional<Diagnostic> find(SourceFile file) {
    try {
      new JsonFault(file).document();
      return Optional.empty();
    } catch (TreeReader.Refused refused) {
      return Optional.of(refused.diagnostic());
    }
  }

  private void document() {
    space();
    value();
    while (!open.isEmpty()) {
      space();
      continueContainer();
    }
    space();
    if (at < text.length()) {
      throw wrong(at, at + 1, "the file goes on after the end of its value");
    }
  }

  /** After a value inside an object or array: a comma and what follows it, or the end. */
  private void continueContainer() {
    char close = open.peek();
    if (at < text.length() && text.charAt(at) == ',') {
      int comma = at++;
      space();
      if (at < text.length() && (text.charAt(at) == '}' || text.charAt(at) == ']')) {
        throw wrong(comma, comma + 1, "there must be no comma after the last item");
      }
      entry(close);
    } else if (at < text.length() && text.charAt(at) == close) {
      at++;
      open.pop();
    } else {
      throw expected("a comma or `" + close + "`");
    }
  }

  private void entry(char close) {
    if (close == '}') {
      name();
    }
    value();
  }

  private void name() {
    if (at >= text.length() || text.charAt(at) != '"') {
      throw expected("a name in double quotes");
    }
    string();
    space();
    if (at >= text.length() || text.charAt(at) != ':') {
      throw expected("a colon after the name");
    }
    at++;
    space();
  }

  private void value() {
    char c = at < text.length() ? text.charAt(at) : '\0';
    if (c == '{' || c == '[') {
      container(c == '{' ? '}' : ']');
    } else if (c == '"') {
      string();
    } else if (c == '-' || (c >= '0' && c <= '9')) {
      number();
    } else {
      word();
    }
  }

  private void container(char close) {
    at++;
    space();
    if (at < text.length() && text.charAt(at) == close) {
      at++;
      return;
    }
    if (open.size() > ReadLimits.NESTING) {
      throw new TreeReader.Refused(
          Diagnostic.of(
              JsonRules.JSON_LIMIT,
              file.span(at - 1, at),
              "values are nested more than " + ReadLimits.NESTING + " deep"));
    }
    open.push(close);
    // Entered iteratively through document(): only the first entry's value nests here, and depth
    // is bounded above.
    entry(close);
  }

  private void string() {
    int start = at++;
    while (at < text.length() && text.charAt(at) != '"') {
      char c = text.charAt(at);
      if (c == '\n' || c == '\r') {
        throw wrong(start, start + 1, "this text is not closed on its line");
      }
      if (c < ' ') {
        throw wrong(at, at + 1, "a control character must be written as an escape");
      }
      at += c == '\\' ? escape() : 1;
    }
    if (at >= text.length()) {
      throw wrong(start, start + 1, "this text is never closed");
    }
    at++;
  }

  /** The length of the escape at the cursor. */
  private int escape() {
    char kind = at + 1 < text.length() ? text.charAt(at + 1) : '\0';
    if ("\"\\/bfnrt".indexOf(kind) >= 0) {
      return 2;
    }
    if (kind == 'u' && UNICODE.matcher(text).region(at, text.length()).lookingAt()) {
      return 6;
    }
    throw wrong(at, at + 2, "this is no escape that JSON knows; a backslash is written `\\\\`");
  }

  private void number() {
    Matcher word = matcher(WORD);
    String written = word.lookingAt() ? word.group() : text.substring(at, at + 1);
    if (!NUMBER.matcher(written).matches()) {
      throw wrong(at, at + written.length(), "`" + shown(written) + "` is no JSON number");
    }
    at += written.length();
  }

  private void word() {
    Matcher word = matcher(WORD);
    if (!word.lookingAt()) {
      throw expected("a value");
    }
    String written = word.group();
    if (!written.equals("true") && !written.equals("false") && !written.equals("null")) {
      throw wrong(
          at,
          at + written.length(),
          "`" + shown(written) + "` is no JSON value; texts stand in double quotes");
    }
    at += written.length();
  }

  private Matcher matcher(Pattern pattern) {
    return pattern.matcher(text).region(at, text.length());
  }

  private void space() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private TreeReader.Refused expected(String what) {
    if (at >= text.length()) {
      return wrong(at, at, "the file ends where " + what + " was expected");
    }
    int length = Character.charCount(text.codePointAt(at));
    String found = text.substring(at, at + length);
    String hint = found.equals("'") ? "; texts stand in double quotes" : "";
    return wrong(at, at + length, "expected " + what + ", found " + named(found) + hint);
  }

  private static String named(String found) {
    int point = found.codePointAt(0);
    if (point == 0xFEFF) {
      return "a byte order mark; save the file as UTF-8 without one";
    }
    boolean shows = !Character.isISOControl(point) && !Character.isWhitespace(point);
    return shows ? "`" + found + "`" : String.format(Locale.ROOT, "U+%04X", point);
  }

  private static String shown(String written) {
    return written.length() <= 40 ? written : written.substring(0, 40) + "…";
  }

  private TreeReader.Refused wrong(int start, int end, String message) {
    return new TreeReader.Refused(
        Diagnostic.of(JsonRules.JSON_SYNTAX, file.span(start, end), message));
  }
}
