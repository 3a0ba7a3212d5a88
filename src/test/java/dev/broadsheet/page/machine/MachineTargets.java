package dev.broadsheet.page.machine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.data.DataNode.ArrayNode;
import dev.broadsheet.data.DataNode.ObjectNode;
import dev.broadsheet.data.DataNode.TextNode;
import dev.broadsheet.data.Json;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What fuzzing calls in this room: a value reads back as what it was, in whatever it is put. */
public final class MachineTargets {
  private static final int QUOTED = 1;
  private static final int AFTER_QUOTE = 2;

  private MachineTargets() {}

  /** A text in structured data, in XML, in a table and in a list of links. */
  public static void values(String text) {
    structured(text);
    xml(text);
    table(text);
    links(text);
  }

  private static void structured(String text) {
    JsonLd thing =
        JsonLd.of("Article")
            .with("headline", "a" + text)
            .with("author", JsonLd.of("Person").with("name", "a" + text))
            .with("about", List.of("a" + text, "b"));
    Element body = Jsoup.parseBodyFragment("<i>a</i>" + thing.script().html() + "<b>c</b>").body();
    assertThat(body.children()).extracting(Element::tagName).containsExactly("i", "script", "b");
    String json = body.child(1).data();
    assertThat(json).doesNotContain("<", ">", "\u2028", "\u2029");
    ObjectNode read =
        (ObjectNode) Json.read(new SourceFile("a.json", json), new Diagnostics()).get();
    ObjectNode author = (ObjectNode) read.find("author").orElseThrow();
    ArrayNode about = (ArrayNode) read.find("about").orElseThrow();
    assertThat(((TextNode) read.find("headline").orElseThrow()).value()).isEqualTo("a" + text);
    assertThat(((TextNode) author.find("name").orElseThrow()).value()).isEqualTo("a" + text);
    assertThat(((TextNode) about.items().get(0)).value()).isEqualTo("a" + text);
  }

  private static void xml(String text) {
    String document =
        XmlText.document(
            root -> root.element("r", inner -> inner.text("t", text, "k", text), "n", "1"));
    try {
      XMLStreamReader read = reader(document);
      read.nextTag();
      read.nextTag();
      assertThat(read.getAttributeCount()).isEqualTo(1);
      assertThat(read.getLocalName()).isEqualTo("t");
      assertThat(known(read.getAttributeValue(0))).isEqualTo(known(text));
      assertThat(known(read.getElementText())).isEqualTo(known(text));
      assertThat(read.nextTag()).isEqualTo(XMLStreamConstants.END_ELEMENT);
    } catch (XMLStreamException e) {
      throw new AssertionError(document, e);
    }
  }

  private static XMLStreamReader reader(String document) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory.createXMLStreamReader(new StringReader(document));
  }

  /** What XML 1.0 can say, where all white space is alike. */
  private static String known(String text) {
    return text.replaceAll("[^\\t\\n -\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static void table(String text) {
    Csv csv = new Csv();
    csv.row(List.of(text, "x", text));
    csv.row(List.of("y"));
    List<List<String>> rows = rows(csv.toString().substring(1));
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0)).hasSize(3);
    for (String cell : List.of(rows.get(0).get(0), rows.get(0).get(2))) {
      assertThat(cell).isIn(text, "'" + text);
      boolean number = cell.matches("[+-][0-9]*\\.?[0-9]+(?:[eE][+-]?[0-9]+)?");
      assertThat(number || cell.isEmpty() || "=+-@\t\r\n".indexOf(cell.charAt(0)) < 0).isTrue();
    }
  }

  /** RFC 4180, read strictly. */
  private static List<List<String>> rows(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    int state = 0;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (state == QUOTED) {
        state = c == '"' ? AFTER_QUOTE : QUOTED;
        cell.append(c == '"' ? "" : c);
      } else if (c == '"') {
        cell.append(state == AFTER_QUOTE ? "\"" : "");
        state = QUOTED;
      } else if (c == ',' || c == '\r') {
        row.add(cell.toString());
        cell.setLength(0);
        state = 0;
        if (c == '\r') {
          assertThat(csv.charAt(++i)).isEqualTo('\n');
          rows.add(row);
          row = new ArrayList<>();
        }
      } else {
        assertThat(state).isZero();
        cell.append(c);
      }
    }
    assertThat(cell).isEmpty();
    return rows;
  }

  private static void links(String text) {
    LlmsText.Item item = new LlmsText.Item(text, "https://a.example/", text);
    String file = LlmsText.write(text, text, List.of(new LlmsText.Section(text, List.of(item))));
    assertThat(file.lines()).hasSize(7);
    assertThat(file).doesNotContainPattern("(?<!\\\\)<");
  }
}
