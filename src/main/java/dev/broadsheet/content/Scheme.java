package dev.broadsheet.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a reference points at; its name in lower case is the scheme of the URL. */
public enum Scheme {
  FACT,
  CHART,
  TIMELINE,
  TABLE,
  CLAIM,
  SOURCE,
  ARTICLE,
  PAGE;

  /** The part of the URL before the colon, such as {@code fact}. */
  private final String key = name().toLowerCase(Locale.ROOT);

  public String key() {
    return key;
  }

  public static Optional<Scheme> find(String key) {
    for (Scheme scheme : values()) {
      if (scheme.key.equals(key)) {
        return Optional.of(scheme);
      }
    }
    return Optional.empty();
  }

  /** The names of all schemes, in the order of the documentation. */
  public static List<String> keys() {
    return Arrays.stream(values()).map(Scheme::key).toList();
  }

  /** Whether the id is one of a fact sheet, and may name another sheet before a slash. */
  public boolean isInSheet() {
    return this != ARTICLE && this != PAGE;
  }

  /** Whether it can stand as a block of its own, written as an image. */
  public boolean isBlock() {
    return this == CHART || this == TIMELINE || this == TABLE || this == CLAIM;
  }
}
