package dev.broadsheet.quantity;

import java.util.Locale;
import java.util.Optional;

/** How a quantity is written out. */
public enum Style {
  /** In a sentence: {@code up to $100 billion}, {@code $20 billion to $30 billion}, 200亿～300亿美元. */
  PROSE,
  /** In a chart or a table: {@code $20–30bn}, 200亿～300亿美元, with a sign for a half-open end. */
  SHORT,
  /** The bare number in the unit's own scale, for a column whose head names the unit. */
  NUMBER;

  /** The word in a reference's {@code ?style=}. */
  private final String key = name().toLowerCase(Locale.ROOT);

  public String key() {
    return key;
  }

  public static Optional<Style> find(String key) {
    for (Style style : values()) {
      if (style.key.equals(key)) {
        return Optional.of(style);
      }
    }
    return Optional.empty();
  }
}
