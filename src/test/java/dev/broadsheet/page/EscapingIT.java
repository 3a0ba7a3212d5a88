package dev.broadsheet.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.content.HtmlFragment;
import dev.broadsheet.data.DataNode;
import dev.broadsheet.data.DataNode.ObjectNode;
import dev.broadsheet.data.DataNode.TextNode;
import dev.broadsheet.data.Json;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.page.machine.JsonLd;
import dev.broadsheet.page.theme.ThemeTargets;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What is escaped reads back as what it was, by a parser that is not ours. */
class EscapingIT {
  private static final int CASES = 10_000;
  private static final List<String> PIECES =
      List.of(
          "<",
          ">",
          "&",
          "\"",
          "'",
          "</script>",
          "<!--",
          "-->",
          "&amp;",
          "&#60;",
          "&lt",
          "]]>",
          "=",
          "`",
          "\\",
          "\\u003c",
          "{{",
          "}}",
          "\n",
          "\t",
          "a",
          " ",
          "鱼",
          "😀",
          "\u2028",
          "\u2029",
          "\u00a0",
          "\u202e",
          "/",
          "script",
          "on",
          "x=1",
          "\"}",
          "{\"",
          "%");

  private static Stream<String> texts() {
    Random random = new Random(20260401);
    return Stream.generate(
            () -> {
              StringBuilder text = new StringBuilder();
              for (int n = random.nextInt(14); n >= 0; n--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
              }
              return text.toString();
            })
        .limit(CASES);
  }

  @Test
  void markupReadsBackAsItsText() {
    texts()
        .forEach(
            text -> {
              String html = HtmlFragment.escape(text).html();
              Element read =
                  Jsoup.parseBodyFragment(
                          "<p id='" + html + "' title=\"" + html + "\">" + html + "</p>")
                      .body();
              assertThat(read.getAllElements()).hasSize(2);
              assertThat(read.child(0).attr("id")).isEqualTo(text);
              assertThat(read.child(0).attr("title")).isEqualTo(text);
              assertThat(read.child(0).wholeText()).isEqualTo(text);
            });
  }

  @Test
  void templatesReadBackAsTheirValues() {
    texts().forEach(ThemeTargets::values);
  }

  @Test
  void structuredDataReadsBackAsItsModel() throws IOException {
    Stream.concat(texts(), HostileSiteIT.texts().stream())
        .filter(text -> !text.isEmpty())
        .forEach(EscapingIT::checkStructuredData);
  }

  private static void checkStructuredData(String text) {
    JsonLd thing = JsonLd.of("Article").with("headline", text).with("about", List.of(text, text));
    Element body = Jsoup.parseBodyFragment("<i>a</i>" + thing.script().html() + "<b>c</b>").body();
    assertThat(body.children()).extracting(Element::tagName).containsExactly("i", "script", "b");
    String json = body.child(1).data();
    assertThat(json).doesNotContain("<", ">", "\u2028", "\u2029");
    DataNode read = Json.read(new SourceFile("a.json", json), new Diagnostics()).orElseThrow();
    assertThat(((ObjectNode) read).find("headline"))
        .hasValueSatisfying(node -> assertThat(((TextNode) node).value()).isEqualTo(text));
  }
}
