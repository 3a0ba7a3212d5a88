package dev.broadsheet.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One text in one or more languages, in the order in which they were written.
 *
 * @param byLanguage at least one entry
 */
public record LocalText(Map<Language, String> byLanguage) {
  public LocalText {
    if (byLanguage.isEmpty()) {
      throw new IllegalArgumentException("a text needs at least one language");
    }
    byLanguage =
        byLanguage.size() == 1
            ? Map.copyOf(byLanguage)
            : Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
  }

  public static LocalText of(Language language, String text) {
    return new LocalText(Map.of(language, text));
  }

  /** The text in {@code language}, if it has one. */
  public Optional<String> find(Language language) {
    return Optional.ofNullable(byLanguage.get(language));
  }

  /** The text in {@code language}, else the first one written. */
  public String in(Language language) {
    String own = byLanguage.get(language);
    return own != null ? own : byLanguage.values().iterator().next();
  }
}
