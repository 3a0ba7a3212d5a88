package dev.broadsheet.page.machine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.content.HtmlFragment;
import dev.broadsheet.data.Json;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.text.Language;
import java.io.StringReader;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;

class FeedTest {
  private static final String HOSTILE = "]]></content><x>&\u0001\uFFFE<script>\ud83d\ude00";
  private final Feed feed =
      new Feed(
          Language.ENGLISH,
          HOSTILE,
          HOSTILE,
          "https://example.org/",
          List.of(
              new FeedEntry(
                  "https://example.org/a/",
                  HOSTILE,
                  HOSTILE,
                  new HtmlFragment("<p>A &amp; B</p>"),
                  Optional.of("https://example.org/assets/a.jpg"),
                  new FeedEntry.Times(
                      OffsetDateTime.parse("2026-01-31T12:00:00.123+08:00"),
                      OffsetDateTime.parse("2026-02-01T12:00:00Z")),
                  new FeedEntry.Tags(List.of(HOSTILE), List.of(HOSTILE)))));

  private static void parse(String xml) throws XMLStreamException {
    XMLStreamReader reader =
        XMLInputFactory.newDefaultFactory().createXMLStreamReader(new StringReader(xml));
    while (reader.hasNext()) {
      reader.next();
    }
  }

  @Test
  void staysWellFormedWhateverTheTextsHold() throws XMLStreamException {
    String xml = AtomFeed.write(feed, "https://example.org/feed.xml");
    parse(xml);
    assertThat(xml)
        .contains("<content type=\"html\">&lt;p&gt;A &amp;amp; B&lt;/p&gt;</content>")
        .doesNotContain("<script>", "\u0001");
  }

  @Test
  void givesTimesWithSecondsAndOffset() {
    assertThat(AtomFeed.write(feed, "https://example.org/feed.xml"))
        .contains("<published>2026-01-31T12:00:00+08:00</published>")
        .contains("<updated>2026-02-01T12:00:00Z</updated>");
  }

  @Test
  void isValidWithoutEntries() throws XMLStreamException {
    Feed empty = new Feed(Language.ENGLISH, "T", "S", "https://example.org/", List.of());
    String xml = AtomFeed.write(empty, "https://example.org/feed.xml");
    parse(xml);
    assertThat(xml).contains("<updated>1970-01-01T00:00:00Z</updated>");
  }

  @Test
  void writesJsonThatParses() {
    String json = JsonFeed.write(feed, "https://example.org/feed.json");
    Diagnostics problems = new Diagnostics();
    assertThat(Json.read(new SourceFile("feed.json", json), problems)).isPresent();
    assertThat(problems.sorted()).isEmpty();
    assertThat(json).contains("\"version\":\"https://jsonfeed.org/version/1.1\"");
  }
}
