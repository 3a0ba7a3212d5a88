package dev.broadsheet.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of an article, page, topic or author in a path: lower-case ASCII letters and digits in
 * words joined by single hyphens, at most 100 characters, and no name that Windows reserves. The
 * one rule that keeps traversal, case and normalisation collisions out of every path we make.
 */
public record Slug(String value) implements Comparable<Slug> {
  private static final Pattern RESERVED = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");
  private static final int LONGEST_RESERVED = 4;
  private static final int MAX_LENGTH = 100;

  public Slug {
    if (!isSlug(value)) {
      throw new IllegalArgumentException("not a slug: " + value);
    }
  }

  /** Whether {@code text} may be used as a slug. */
  public static boolean isSlug(String text) {
    return text.length() <= MAX_LENGTH
        && hasShape(text)
        && !(text.length() <= LONGEST_RESERVED && RESERVED.matcher(text).matches());
  }

  /** Words of small letters and digits with one hyphen between them. */
  private static boolean hasShape(String text) {
    boolean word = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean inWord = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
      if (!inWord && !(word && c == '-')) {
        return false;
      }
      word = inWord;
    }
    return word;
  }

  /** The slug that a name most likely stands for: {@code Café & Co} becomes {@code cafe-co}. */
  public static Optional<Slug> near(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return Optional.of(plain).filter(Slug::isSlug).map(Slug::new);
  }

  // Spelt out, as is hashCode: slugs are keys everywhere, and the quick compiler is slow at what a
  // record has by itself.
  @Override
  public boolean equals(Object other) {
    return other instanceof Slug slug && slug.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public int compareTo(Slug other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
