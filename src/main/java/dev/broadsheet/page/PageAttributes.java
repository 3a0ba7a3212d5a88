package dev.broadsheet.page;

/**
 * The quoted attributes of a page's tags, one after the other. One pass over the text, without
 * regular expressions: every byte of every page goes through here.
 */
final class PageAttributes {
  private final String html;
  private int at;
  private boolean inTag;
  private int nameStart;
  private int nameEnd;
  private int valueEnd;

  PageAttributes(String html) {
    this.html = html;
  }

  /** Goes to the next attribute that has a quoted value; false at the end of the page. */
  boolean next() {
    while (inTag || enterTag()) {
      skipSpace();
      inTag = at < html.length() && html.charAt(at) != '>';
      if (inTag && readAttribute()) {
        return true;
      }
    }
    return false;
  }

  private boolean enterTag() {
    int open = html.indexOf('<', at);
    while (open >= 0 && !isLetter(open + 1)) {
      open = html.indexOf('<', open + 1);
    }
    at = open < 0 ? html.length() : endOfName(open + 1);
    inTag = open >= 0;
    return inTag;
  }

  private boolean isLetter(int index) {
    if (index >= html.length()) {
      return false;
    }
    char c = html.charAt(index);
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private void skipSpace() {
    while (at < html.length() && isSpace(html.charAt(at))) {
      at++;
    }
  }

  /** Passes the attribute; whether it has a quoted value. */
  private boolean readAttribute() {
    nameStart = at;
    nameEnd = endOfName(at);
    if (!html.startsWith("=\"", nameEnd)) {
      at = Math.max(nameEnd, nameStart + 1);
      return false;
    }
    int quote = html.indexOf('"', nameEnd + 2);
    valueEnd = quote < 0 ? html.length() : quote;
    at = Math.min(valueEnd + 1, html.length());
    return true;
  }

  private int endOfName(int from) {
    int end = from;
    while (end < html.length() && isNamePart(html.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isNamePart(char c) {
    return c != '=' && c != '>' && !isSpace(c);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  /** Whether the attribute is called so. */
  boolean is(String name) {
    return nameEnd - nameStart == name.length() && html.startsWith(name, nameStart);
  }

  /** The attribute's value, as a browser reads the address or id in it. */
  String value() {
    return html.substring(nameEnd + 2, valueEnd).replace("&amp;", "&");
  }
}
