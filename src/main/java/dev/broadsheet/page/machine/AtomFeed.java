package dev.broadsheet.page.machine;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLStreamException;

/** A feed as Atom (RFC 4287), with the full text of each article. */
public final class AtomFeed {
  private AtomFeed() {}

  /**
   * The document.
   *
   * @param self the absolute address of the document itself
   */
  public static String write(Feed feed, String self) {
    return XmlText.document(
        xml ->
            xml.element(
                "feed",
                inner -> {
                  inner.text("id", feed.home());
                  inner.text("title", feed.title());
                  inner.text("subtitle", feed.tagline());
                  inner.text("updated", time(feed.updated()));
                  inner.empty("link", "rel", "self", "type", "application/atom+xml", "href", self);
                  inner.empty("link", "rel", "alternate", "type", "text/html", "href", feed.home());
                  inner.element("author", author -> author.text("name", feed.title()));
                  for (FeedEntry entry : feed.entries()) {
                    inner.element("entry", e -> entry(e, entry));
                  }
                },
                "xmlns",
                "http://www.w3.org/2005/Atom",
                "xml:lang",
                feed.language().tag()));
  }

  private static void entry(XmlText xml, FeedEntry entry) throws XMLStreamException {
    xml.text("id", entry.url());
    xml.text("title", entry.title());
    xml.empty("link", "rel", "alternate", "type", "text/html", "href", entry.url());
    xml.text("published", time(entry.times().published()));
    xml.text("updated", time(entry.times().updated()));
    for (String name : entry.tags().authors()) {
      xml.element("author", author -> author.text("name", name));
    }
    for (String topic : entry.tags().topics()) {
      xml.empty("category", "term", topic);
    }
    xml.text("summary", entry.summary());
    xml.text("content", entry.content().html(), "type", "html");
  }

  /** RFC 3339 with seconds. */
  static String time(OffsetDateTime time) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.withNano(0));
  }
}
