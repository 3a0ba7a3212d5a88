package dev.broadsheet.page.machine;

import dev.broadsheet.text.Language;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sitemap (sitemaps.org 0.9), each address with the same page in the other languages. */
public final class Sitemap {
  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  private Sitemap() {}

  /**
   * A page.
   *
   * @param url absolute
   * @param alternates absolute addresses by language, this one's included; the first is the
   *     default; empty where there is one
   * @param changed RFC 3339 time of the last change, where it is known
   */
  public record Entry(
      String url, Map<Language, String> alternates, Optional<OffsetDateTime> changed) {
    public Entry {
      alternates =
          alternates.isEmpty()
              ? Map.of()
              : Collections.unmodifiableMap(new LinkedHashMap<>(alternates));
    }
  }

  /** The most addresses that one file may list, with a tenth to spare (sitemaps.org: 50,000). */
  public static final int MOST = 45_000;

  /** A list of sitemaps, for a site whose pages are too many for one. */
  public static String index(List<String> urls) {
    return XmlText.document(
        xml ->
            xml.element(
                "sitemapindex",
                list -> {
                  for (String url : urls) {
                    list.element("sitemap", sitemap -> sitemap.text("loc", url));
                  }
                },
                "xmlns",
                NAMESPACE));
  }

  public static String write(List<Entry> entries) {
    return XmlText.document(
        xml ->
            xml.element(
                "urlset",
                set -> {
                  for (Entry entry : entries) {
                    set.element("url", url -> write(url, entry));
                  }
                },
                "xmlns",
                NAMESPACE,
                "xmlns:xhtml",
                "http://www.w3.org/1999/xhtml"));
  }

  private static void write(XmlText xml, Entry entry) throws javax.xml.stream.XMLStreamException {
    xml.text("loc", entry.url());
    if (entry.changed().isPresent()) {
      xml.text("lastmod", AtomFeed.time(entry.changed().get()));
    }
    if (entry.alternates().size() > 1) {
      for (Map.Entry<Language, String> other : entry.alternates().entrySet()) {
        alternate(xml, other.getKey().tag(), other.getValue());
      }
      alternate(xml, "x-default", entry.alternates().values().iterator().next());
    }
  }

  private static void alternate(XmlText xml, String language, String url)
      throws javax.xml.stream.XMLStreamException {
    xml.empty("xhtml:link", "rel", "alternate", "hreflang", language, "href", url);
  }
}
