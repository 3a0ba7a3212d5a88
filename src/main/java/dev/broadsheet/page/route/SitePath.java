package dev.broadsheet.page.route;

import org.jspecify.annotations.Nullable;

/**
 * The place of one file in the published site: relative, with forward slashes, of plain ASCII names
 * that mean the same on every file system. No name starts with a dot, so nothing can climb out of
 * the output or hide in it.
 *
 * @param value such as {@code zh-hans/articles/pledge/index.html}
 */
public record SitePath(String value) implements Comparable<SitePath> {
  private static final int MAX_LENGTH = 400;

  public SitePath {
    if (!isPath(value)) {
      throw new IllegalArgumentException("not a path in the site: " + value);
    }
  }

  /** Whether {@code text} may name a file of the site. */
  public static boolean isPath(String text) {
    boolean starts = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean inside = !starts && (c == '.' || c == '-');
      if (starts && c == '/' || !(isWordPart(c) || inside || c == '/')) {
        return false;
      }
      starts = c == '/';
    }
    return !starts && text.length() <= MAX_LENGTH;
  }

  private static boolean isWordPart(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
  }

  /** What follows the last dot of the file's name, or nothing. */
  public String extension() {
    int dot = value.lastIndexOf('.');
    return dot > value.lastIndexOf('/') ? value.substring(dot + 1) : "";
  }

  @Override
  public int compareTo(SitePath other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }

  // Spelt out, as is hashCode: the quick compiler takes its time over what a record has by itself.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SitePath path && path.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }
}
