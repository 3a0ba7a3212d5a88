package dev.broadsheet.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a written figure without a fact is in an article. */
public enum FigurePolicy {
  /** An error; the default. */
  STRICT,
  /** A warning. */
  WARN,
  /** Nothing: the article is not about figures. */
  OFF;

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<FigurePolicy> find(String key) {
    return Arrays.stream(values()).filter(p -> p.key().equals(key)).findFirst();
  }

  public static List<String> keys() {
    return Arrays.stream(values()).map(FigurePolicy::key).toList();
  }
}
