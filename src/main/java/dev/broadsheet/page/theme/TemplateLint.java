package dev.broadsheet.page.theme;

import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Rule;
import dev.broadsheet.diagnostic.SourceFile;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a template as markup with holes, and reports every hole that escaping alone does not close:
 * an attribute without quotes, a script, a style, an event, an address that may be of any scheme.
 */
final class TemplateLint {
  static final Rule UNSAFE =
      Rule.error(
          "template-unsafe",
          "A template puts text where escaping does not make it safe.",
          "Write a value between quotes: `class=\"{{ x }}\"`; an address through the filter `url`:"
              + " `href=\"{{ x | url }}\"`; markup through the filter `html`. Scripts, styles and"
              + " event attributes stay out of templates altogether.");

  private static final Pattern RAW = Pattern.compile("\\|\\s*raw\\b|^\\s*filter\\s+raw\\b");
  private static final Pattern AUTOESCAPE = Pattern.compile("^-?\\s*(?:end)?autoescape\\b");
  private static final Pattern THROUGH_URL = Pattern.compile("\\|\\s*url\\s*-?$");
  private static final Pattern SAFE_START =
      Pattern.compile("\\s*(?:#|/(?!/)|\\?|https?://[^/]+/|mailto:).*", Pattern.DOTALL);
  private static final Set<String> ADDRESSES =
      Set.of(
          "action",
          "background",
          "cite",
          "data",
          "formaction",
          "href",
          "imagesrcset",
          "longdesc",
          "manifest",
          "ping",
          "poster",
          "src",
          "srcset",
          "xlink:href");

  private enum State {
    TEXT,
    TAG_NAME,
    TAG,
    KEY,
    BEFORE_VALUE,
    UNQUOTED,
    QUOTED,
    SCRIPT
  }

  private final SourceFile file;
  private final String text;
  private final Diagnostics problems;
  private State state = State.TEXT;
  private final StringBuilder tag = new StringBuilder();
  private final StringBuilder key = new StringBuilder();
  private final StringBuilder value = new StringBuilder();
  private char quote;
  private boolean addressed;
  private int tagStart;
  private int at;

  private TemplateLint(SourceFile file, Diagnostics problems) {
    this.file = file;
    this.text = file.text();
    this.problems = problems;
  }

  /** Reports what is unsafe in a template. */
  static void check(SourceFile template, Diagnostics problems) {
    new TemplateLint(template, problems).read();
  }

  private void read() {
    while (at < text.length()) {
      if (text.startsWith("{#", at)) {
        at = after("#}", at + 2);
      } else if (text.startsWith("{{", at)) {
        int end = after("}}", at + 2);
        checkHole(at, end);
        at = end;
      } else if (text.startsWith("{%", at)) {
        int end = after("%}", at + 2);
        checkStatement(at, end);
        at = end;
      } else {
        step(text.charAt(at));
        at++;
      }
    }
  }

  /** After the next {@code mark} that does not stand in a quoted text of the expression. */
  private int after(String mark, int from) {
    char open = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (open != 0) {
        open = c == open ? 0 : open;
      } else if ((c == '"' || c == '\'') && !mark.equals("#}")) {
        open = c;
      } else if (text.startsWith(mark, i)) {
        return i + mark.length();
      }
    }
    return text.length();
  }

  private void report(int start, int end, String message) {
    problems.add(UNSAFE, file.span(start, end), message);
  }

  private void checkStatement(int start, int end) {
    String inside = inside(start, end);
    if (AUTOESCAPE.matcher(inside).find() || RAW.matcher(inside).find()) {
      report(start, end, "escaping cannot be switched off");
    }
  }

  private String inside(int start, int end) {
    return text.substring(start + 2, Math.max(start + 2, end - 2)).strip();
  }

  private void checkHole(int start, int end) {
    String inside = inside(start, end);
    if (RAW.matcher(inside).find()) {
      report(start, end, "escaping cannot be switched off; markup passes with the filter `html`");
    }
    switch (state) {
      case TEXT -> {}
      case QUOTED -> checkValue(start, end, inside);
      case SCRIPT -> report(start, end, "nothing is put into a `" + tag + "` element");
      case BEFORE_VALUE, UNQUOTED -> {
        report(start, end, "this value of `" + key + "` stands without quotes");
        state = State.UNQUOTED;
      }
      default -> checkTag(start, end);
    }
  }

  /** A heading's level is a number of ours: {@code <h{{ level }}>}. */
  private void checkTag(int start, int end) {
    boolean heading = tag.toString().equals("h") || tag.toString().equals("/h");
    if (state != State.TAG_NAME || !heading) {
      report(start, end, "a tag is put together here; only quoted values may be filled");
    }
  }

  private void checkValue(int start, int end, String inside) {
    String name = key.toString().toLowerCase(Locale.ROOT);
    if (runs(name)) {
      report(start, end, "nothing is put into the attribute `" + name + "`");
    } else if (ADDRESSES.contains(name) && !THROUGH_URL.matcher(inside).find()) {
      boolean continued = !name.endsWith("srcset") && SAFE_START.matcher(value).matches();
      if (!continued && !addressed) {
        report(start, end, "this address of `" + name + "` does not pass the filter `url`");
      }
    }
    addressed |= !name.endsWith("srcset") && value.toString().isBlank();
  }

  private static boolean runs(String attribute) {
    return attribute.startsWith("on") || attribute.equals("style") || attribute.equals("srcdoc");
  }

  private void step(char c) {
    switch (state) {
      case TEXT -> text(c);
      case TAG_NAME -> tagName(c);
      case TAG -> inTag(c);
      case KEY -> key(c);
      case BEFORE_VALUE -> beforeValue(c);
      case UNQUOTED -> unquoted(c);
      case QUOTED -> quoted(c);
      case SCRIPT -> script();
    }
  }

  private void text(char c) {
    if (c != '<') {
      return;
    }
    if (text.startsWith("<!--", at)) {
      checkComment();
    } else if (at + 1 < text.length() && opensTag(text.charAt(at + 1))) {
      state = State.TAG_NAME;
      tagStart = at;
      tag.setLength(0);
    }
  }

  /** A hole in a comment is filled with escaped text, which cannot end it. */
  private void checkComment() {
    int end = text.indexOf("-->", at + 4);
    at = end < 0 ? text.length() : end + 2;
  }

  private static boolean opensTag(char c) {
    return c == '/' || c == '{' || Character.isLetter(c);
  }

  private void tagName(char c) {
    if (c == '>') {
      endTag();
    } else if (Character.isWhitespace(c)) {
      state = State.TAG;
    } else {
      tag.append(Character.toLowerCase(c));
    }
  }

  private void endTag() {
    String name = tag.toString();
    boolean raw = name.equals("script") || name.equals("style");
    state = raw ? State.SCRIPT : State.TEXT;
    if (name.equals("style")) {
      report(tagStart, at + 1, "styles stay in the style sheet");
    } else if (raw && !text.substring(tagStart, at).contains("src=\"{{")) {
      report(tagStart, at + 1, "a script is an asset of the theme, named by `src`");
    }
  }

  private void inTag(char c) {
    if (c == '>') {
      endTag();
    } else if (!Character.isWhitespace(c) && c != '/') {
      state = State.KEY;
      key.setLength(0);
      key.append(c);
    }
  }

  private void key(char c) {
    if (c == '=') {
      state = State.BEFORE_VALUE;
      checkKey();
    } else if (c == '>') {
      endTag();
    } else if (Character.isWhitespace(c)) {
      state = State.TAG;
    } else {
      key.append(c);
    }
  }

  private void checkKey() {
    String name = key.toString().toLowerCase(Locale.ROOT);
    if (runs(name)) {
      report(at - key.length(), at, "the attribute `" + name + "` stays out of templates");
    }
  }

  private void beforeValue(char c) {
    if (c == '"' || c == '\'') {
      state = State.QUOTED;
      quote = c;
      value.setLength(0);
      addressed = false;
    } else if (c == '>') {
      endTag();
    } else if (!Character.isWhitespace(c)) {
      state = State.UNQUOTED;
    }
  }

  private void unquoted(char c) {
    if (c == '>') {
      endTag();
    } else if (Character.isWhitespace(c)) {
      state = State.TAG;
    }
  }

  private void quoted(char c) {
    if (c != quote) {
      value.append(c);
      return;
    }
    state = State.TAG;
    String name = key.toString().toLowerCase(Locale.ROOT);
    String address = value.toString().strip().toLowerCase(Locale.ROOT);
    boolean elsewhere = address.matches("(?s)(?:[a-z][a-z0-9+.-]*:)?//.*");
    if (!name.equals("href") && !name.equals("cite") && ADDRESSES.contains(name) && elsewhere) {
      report(at - value.length(), at, "nothing is loaded from another site");
    }
  }

  private void script() {
    if (text.startsWith("</" + tag, at)) {
      state = State.TAG_NAME;
      tagStart = at;
      tag.setLength(0);
    }
  }
}
