package dev.broadsheet.page;

import dev.broadsheet.data.Json;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Reads every published file with a parser that is not ours, and names everything in it that could
 * run, load or lead where it must not.
 */
final class OutputAudit {
  private static final Set<String> FORBIDDEN =
      Set.of(
          "style",
          "iframe",
          "frame",
          "frameset",
          "base",
          "object",
          "embed",
          "applet",
          "template",
          "foreignobject",
          "math",
          "animate",
          "set",
          "portal",
          "plaintext",
          "xmp",
          "noembed",
          "marquee",
          "audio",
          "video",
          "source",
          "track",
          "isindex",
          "keygen",
          "dialog",
          "slot");
  private static final Pattern SCHEME = Pattern.compile("(?s)\\s*([a-zA-Z][a-zA-Z0-9+.-]*):.*");
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
  private static final Pattern SHEET_FORMULA =
      Pattern.compile(
          "[=@＝＠＋－\\t\\r\\n].*|[+-](?!\\d*\\.?\\d+(?:[eE][+-]?\\d+)?$).*", Pattern.DOTALL);

  private final List<String> wrong = new ArrayList<>();

  /** What was found, each with the path of its file. */
  List<String> wrong() {
    return List.copyOf(wrong);
  }

  /** Reads one file. */
  void read(String path, String text) {
    if (path.endsWith(".html")) {
      page(path, text);
    } else if (path.endsWith(".svg")) {
      wellFormed(path, text);
      markup(path, Jsoup.parse(text, "", Parser.xmlParser()));
    } else if (path.endsWith(".xml")) {
      wellFormed(path, text);
      Document feed = Jsoup.parse(text, "", Parser.xmlParser());
      markup(path, feed);
      feed.select("[type=html]").forEach(e -> markup(path, Jsoup.parseBodyFragment(e.text())));
    } else if (path.endsWith(".json")) {
      json(path, text);
    } else if (path.endsWith(".csv")) {
      csv(path, text);
    } else if (path.endsWith("llms.txt")) {
      text.lines().filter(l -> !l.matches("|[#>-] .*|## .*")).forEach(l -> wrong.add(path + l));
    } else if (path.equals("_headers") || path.equals("robots.txt")) {
      text.lines()
          .filter(l -> !l.matches("|/\\S*|  [A-Z][A-Za-z-]+: .*|[A-Z][a-z-]+: \\S*|#.*"))
          .forEach(l -> wrong.add(path + " has the line " + l));
    }
  }

  private void page(String path, String text) {
    Document page = Jsoup.parse(text);
    markup(path, page);
    List<Element> data = page.select("script[type=application/ld+json]");
    for (Element script : data) {
      if (script.data().indexOf('<') >= 0 || script.attributesSize() != 1) {
        wrong.add(path + " has a loose data block");
      }
      json(path, script.data());
    }
    boolean search = path.matches("(?:[a-z-]+/)?search/index\\.html");
    long running = page.select("script").size() - data.size();
    if (running > (search ? 1 : 0)) {
      wrong.add(path + " runs " + running + " scripts");
    }
    if (page.select("meta[http-equiv]").size() != 1) {
      wrong.add(path + " has other directives");
    }
  }

  private void markup(String path, Element root) {
    for (Element e : root.getAllElements()) {
      if (FORBIDDEN.contains(e.normalName()) || e.normalName().contains("<")) {
        wrong.add(path + " has <" + e.normalName() + ">");
      }
      for (Attribute a : e.attributes()) {
        attribute(path, e.normalName(), a.getKey().toLowerCase(Locale.ROOT), a.getValue());
      }
    }
  }

  private void attribute(String path, String element, String key, String value) {
    if (key.startsWith("on") || key.equals("style") || key.equals("srcdoc")) {
      wrong.add(path + " has <" + element + " " + key + ">");
    }
    if (Set.of("href", "src", "action", "formaction", "xlink:href", "srcset", "ping")
        .contains(key)) {
      String address = value.replaceAll("[\\x00-\\x20]", "").toLowerCase(Locale.ROOT);
      var scheme = SCHEME.matcher(address);
      if (scheme.matches() && !SCHEMES.contains(scheme.group(1)) || address.startsWith("//")) {
        wrong.add(path + " leads to " + value);
      }
      if (!key.equals("href") && address.matches("https?://(?!harbour\\.example/).*")) {
        wrong.add(path + " loads " + value);
      }
    }
    if (!key.matches("[a-z][a-z0-9:_.-]*")) {
      wrong.add(path + " has the attribute " + key);
    }
  }

  private void json(String path, String text) {
    if (Json.read(new SourceFile(path, text), new Diagnostics()).isEmpty()) {
      wrong.add(path + " is no JSON");
    }
  }

  private void wellFormed(String path, String text) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      wrong.add(path + " is not well-formed: " + e.getMessage());
    }
  }

  /** No cell of RFC 4180 would be run by a spreadsheet. */
  private void csv(String path, String text) {
    String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      if (c == '"') {
        boolean doubled = quoted && i + 1 < body.length() && body.charAt(i + 1) == '"';
        if (doubled) {
          cell.append('"');
          i++;
        } else {
          quoted = !quoted;
        }
      } else if (!quoted && (c == ',' || c == '\r' || c == '\n')) {
        checkCell(path, cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    if (quoted) {
      wrong.add(path + " ends inside a cell");
    }
  }

  private void checkCell(String path, String cell) {
    if (SHEET_FORMULA.matcher(cell).matches()) {
      wrong.add(path + " has the formula " + cell);
    }
  }
}
