package dev.broadsheet.page;

import java.nio.charset.StandardCharsets;

/** A part of a page, such as the value of an attribute, of which no string was made yet. */
final class PageSlice {
  private final byte[] page;
  private final int start;
  private final int end;

  /** The part from {@code start} until before {@code end}. */
  PageSlice(byte[] page, int start, int end) {
    this.page = page;
    this.start = start;
    this.end = end;
  }

  /** Where it begins, in bytes from the start of the page. */
  int start() {
    return start;
  }

  /** Where it ends, in bytes from the start of the page. */
  int end() {
    return end;
  }

  boolean has(char c) {
    for (int i = start; i < end; i++) {
      if (page[i] == c) {
        return true;
      }
    }
    return false;
  }

  boolean startsWith(String ascii) {
    int length = ascii.length();
    if (end - start < length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (page[start + i] != ascii.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether it begins with letters and a colon that a browser takes for the scheme of a URL. */
  boolean hasScheme() {
    return schemeEnd() > start;
  }

  /** The scheme of a URL as it is written; empty where it has none. */
  String scheme() {
    return new String(page, start, schemeEnd() - start, StandardCharsets.US_ASCII);
  }

  /** Before the colon, or {@link #start} where there is no scheme. */
  private int schemeEnd() {
    int at = start;
    while (at < end && isSchemePart(page[at], at == start)) {
      at++;
    }
    return at < end && page[at] == ':' ? at : start;
  }

  private static boolean isSchemePart(byte c, boolean first) {
    boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    return letter || !first && (c >= '0' && c <= '9' || c == '+' || c == '.' || c == '-');
  }

  /** Browsers drop some characters of an address and read references to others. */
  boolean isObscure() {
    for (int i = start; i < end; i++) {
      byte c = page[i];
      if (c >= 0 && c <= ' ' || c == '\\' || c == 0x7F || c == '&' && !isPlainReference(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the references begins there that our own escaping writes. */
  private boolean isPlainReference(int at) {
    PageSlice rest = new PageSlice(page, at + 1, end);
    return rest.startsWith("amp;")
        || rest.startsWith("quot;")
        || rest.startsWith("#39;")
        || rest.startsWith("lt;")
        || rest.startsWith("gt;");
  }

  /** The address or id that a browser reads in it. */
  String read() {
    String text = toString();
    return has('&') ? text.replace("&amp;", "&") : text;
  }

  /** The number of the place that has this id. */
  long place() {
    return has('&') ? PageTrace.number(read()) : PageTrace.number(page, start, end);
  }

  /** As it is written. */
  @Override
  public String toString() {
    return new String(page, start, end - start, StandardCharsets.UTF_8);
  }
}
