package dev.broadsheet.content;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Gives headings their ids: letters and digits of any script, lower-cased, joined by hyphens; a
 * counter keeps them apart, so that many equal headings cost no more than different ones.
 */
final class HeadingIds {
  /** Ids that the page around a document uses itself. */
  private static final Set<String> RESERVED =
      Set.of(
          "main",
          "content",
          "top",
          "nav",
          "navigation",
          "search",
          "header",
          "footer",
          "sources",
          "corrections",
          "updates",
          "footnotes",
          "glossary",
          "methodology",
          "disclosure",
          "related",
          "key-points",
          "known",
          "contents");

  private static final int MAX_LENGTH = 80;

  private final Map<String, Integer> used = new HashMap<>();

  /** An id for a heading with this text that none before it has. */
  String next(String text) {
    String slug = slug(text);
    String base = slug.isEmpty() || isReserved(slug) ? ("section-" + slug) : slug;
    String stem = base.endsWith("-") ? base.substring(0, base.length() - 1) : base;
    int count = used.merge(stem, 1, Integer::sum);
    String id = count == 1 ? stem : stem + "-" + count;
    while (count > 1 && used.containsKey(id)) {
      count = used.merge(stem, 1, Integer::sum);
      id = stem + "-" + count;
    }
    used.putIfAbsent(id, 1);
    return id;
  }

  /** Prefixes of footnotes and of charts belong to the renderers. */
  private static boolean isReserved(String slug) {
    return RESERVED.contains(slug)
        || slug.startsWith("fn-")
        || slug.startsWith("fnref-")
        || slug.startsWith("chart-")
        || slug.startsWith("source-");
  }

  private static String slug(String text) {
    StringBuilder out = new StringBuilder();
    boolean gap = false;
    for (int c : text.toLowerCase(Locale.ROOT).codePoints().toArray()) {
      if (!Character.isLetterOrDigit(c)) {
        gap = gap || c != '\'' && c != '’';
        continue;
      }
      if (gap && out.length() > 0) {
        out.append('-');
      }
      gap = false;
      out.appendCodePoint(c);
      if (out.length() >= MAX_LENGTH) {
        break;
      }
    }
    return out.toString();
  }
}
