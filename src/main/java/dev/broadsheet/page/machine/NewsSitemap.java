package dev.broadsheet.page.machine;

import dev.broadsheet.text.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * The sitemap for news search: articles of the last two days, at most a thousand, as Google's
 * publisher documentation demands. An empty one is valid.
 */
public final class NewsSitemap {
  private static final Duration WINDOW = Duration.ofDays(2);
  private static final int MAX_ENTRIES = 1_000;

  private NewsSitemap() {}

  /** An article in one language. */
  public record Entry(String url, String title, Language language, OffsetDateTime published) {}

  /** The articles among {@code entries} that are not yet two days old at {@code now}. */
  static List<Entry> recent(List<Entry> entries, Instant now) {
    return entries.stream()
        .filter(e -> !e.published().toInstant().isAfter(now))
        .filter(e -> Duration.between(e.published().toInstant(), now).compareTo(WINDOW) <= 0)
        .limit(MAX_ENTRIES)
        .toList();
  }

  /**
   * The document.
   *
   * @param publication the name of the site by language of the entry
   */
  public static String write(
      List<Entry> entries, java.util.function.Function<Language, String> publication, Instant now) {
    return XmlText.document(
        xml ->
            xml.element(
                "urlset",
                set -> {
                  for (Entry entry : recent(entries, now)) {
                    set.element(
                        "url", url -> write(url, entry, publication.apply(entry.language())));
                  }
                },
                "xmlns",
                "http://www.sitemaps.org/schemas/sitemap/0.9",
                "xmlns:news",
                "http://www.google.com/schemas/sitemap-news/0.9"));
  }

  private static void write(XmlText xml, Entry entry, String publication)
      throws javax.xml.stream.XMLStreamException {
    xml.text("loc", entry.url());
    xml.element(
        "news:news",
        news -> {
          news.element(
              "news:publication",
              p -> {
                p.text("news:name", publication);
                p.text("news:language", code(entry.language()));
              });
          news.text("news:publication_date", AtomFeed.time(entry.published()));
          news.text("news:title", entry.title());
        });
  }

  /** ISO 639 codes, with the two exceptions for Chinese that the format makes. */
  private static String code(Language language) {
    if (!language.isChinese()) {
      return language.primary();
    }
    return language.tag().contains("Hant") ? "zh-tw" : "zh-cn";
  }
}
