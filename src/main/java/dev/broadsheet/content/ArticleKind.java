package dev.broadsheet.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What sort of journalism an article is. */
public enum ArticleKind {
  ANALYSIS,
  NEWS,
  EXPLAINER;

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<ArticleKind> find(String key) {
    return Arrays.stream(values()).filter(k -> k.key().equals(key)).findFirst();
  }

  public static List<String> keys() {
    return Arrays.stream(values()).map(ArticleKind::key).toList();
  }
}
