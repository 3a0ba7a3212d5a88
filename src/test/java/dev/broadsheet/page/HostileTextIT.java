package dev.broadsheet.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.data.JsonText;
import dev.broadsheet.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that wants to be markup, in every place where an editor or a source gives plain text. */
class HostileTextIT {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</script><script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<svg/onload=alert(1)>",
        "\"><script>alert(1)</script>",
        "' onmouseover='alert(1)",
        "\" onfocus=\"alert(1)\" autofocus=\"",
        "--><script>alert(1)</script>",
        "<!--<script>",
        "</title><script>alert(1)</script>",
        "</textarea><script>x</script>",
        "]]><script>x</script>",
        "<style>*{display:none}</style>",
        "<link rel=stylesheet href=//evil.example/x>",
        "<iframe src=//evil.example></iframe>",
        "<base href=//evil.example/>",
        "<meta http-equiv=refresh content=0>",
        "<a href=javascript:alert(1)>x</a>",
        "<math><mtext><script>x</script>",
        "<template><script>x</script></template>",
        "{{ 7 * 7 }}{% include 'layout.peb' %}",
        "{{ frame.head }}",
        "<\u0131mg src=x>",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "`<script>`",
        "</svg><script>x</script>",
        "<foreignObject><script>x</script></foreignObject>",
        "javascript:alert(1)",
        "</p><h1>x</h1>"
      })
  void staysText(String text) throws IOException {
    TinySite site = TinySite.in(folder);
    String quoted = JsonText.write(text);
    String config = Files.readString(folder.resolve("content/site.yaml"));
    site.write(
        "content/site.yaml",
        config
            .replace("The Harbour Log", quoted)
            .replace("Fish and figures", quoted)
            .replace("What the boats bring in.", quoted)
            .replace("Ann Quay", quoted)
            .replace("Harbour Press", quoted)
            .replace("Herring}", quoted + "}")
            .replace("The silver one.", quoted));
    site.write(
        "content/facts/catch.json",
        TinySite.SHEET
            .replace("\"The catch\"", quoted)
            .replace("\"Harbour office\"", quoted)
            .replace("\"Landing book\"", quoted)
            .replace("\"Catch in May\"", quoted)
            .replace("\"The season\"", quoted)
            .replace("\"Landings\"", quoted)
            .replace("\"May is ahead\"", quoted)
            .replace("\"Landings, tonnes\"", quoted));
    Map<String, byte[]> files = site.render();
    assertThat(site.problems().sorted().stream().filter(Diagnostic::isError)).isEmpty();
    List<String> wrong = new ArrayList<>();
    files.forEach((path, bytes) -> inspect(path, TinySite.text(files, path), wrong));
    assertThat(wrong).isEmpty();
    assertThat(Jsoup.parse(TinySite.text(files, "facts/catch/index.html")).select("h1").text())
        .isEqualTo(Jsoup.parse("<p></p>").selectFirst("p").text(text).text());
  }

  private static void inspect(String path, String text, List<String> wrong) {
    if (path.endsWith(".html")) {
      audit(path, Jsoup.parse(text), wrong);
    } else if (path.endsWith(".svg")) {
      audit(path, Jsoup.parse(text, "", Parser.xmlParser()), wrong);
    } else if (path.endsWith("feed.xml")) {
      Document feed = Jsoup.parse(text, "", Parser.xmlParser());
      feed.select("content").forEach(c -> audit(path, Jsoup.parseBodyFragment(c.text()), wrong));
    }
  }

  private static boolean isOwnScript(Element e) {
    return e.attr("src").matches("/log/assets/search\\.[0-9a-f]{10}\\.js") && e.html().isEmpty();
  }

  private static void audit(String path, Document page, List<String> wrong) {
    String forbidden = "style|iframe|base|object|embed|form|template|foreignobject|textarea|math";
    for (Element e : page.getAllElements()) {
      String name = e.normalName();
      boolean data = e.attr("type").equals("application/ld+json");
      boolean own = path.equals("search/index.html") && (name.equals("form") || isOwnScript(e));
      boolean refreshes = e.attr("http-equiv").equalsIgnoreCase("refresh");
      boolean runs = name.equals("script") && !data;
      if (!own && (name.matches(forbidden) || runs || refreshes)) {
        wrong.add(path + " has <" + name + ">");
      }
      for (Attribute a : e.attributes()) {
        String key = a.getKey().toLowerCase(Locale.ROOT);
        String value = a.getValue().strip().toLowerCase(Locale.ROOT);
        boolean address = key.equals("href") || key.equals("src");
        if (key.startsWith("on") || key.equals("style")) {
          wrong.add(path + " has " + key);
        }
        if (address && (value.startsWith("javascript:") || value.contains("evil.example"))) {
          wrong.add(path + " leads to " + value);
        }
      }
    }
  }
}
