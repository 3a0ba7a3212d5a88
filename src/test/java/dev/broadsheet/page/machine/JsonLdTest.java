package dev.broadsheet.page.machine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.data.DataNode;
import dev.broadsheet.data.Json;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLdTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "</script>",
        "</SCRIPT>",
        "</script >",
        "</script\t>",
        "</script/>",
        "<!--",
        "-->",
        "<!--<script>",
        "<!-- <script> --></script>",
        "]]>",
        "<![CDATA[",
        "</script><script>alert(1)</script>",
        "<script>",
        "<SCRIPT",
        "<script/x",
        "<img src=x onerror=alert(1)>",
        "<svg/onload=alert(1)>",
        "'",
        "\"",
        "\\",
        "\\\"",
        "\\\\\"",
        "\\u003c/script>",
        "\u2028",
        "\u2029",
        "a\nb",
        "a\rb",
        "\u0001",
        "\u001f",
        "&lt;/script&gt;",
        "&",
        "&#60;",
        "\";alert(1);//",
        "');alert(1)//",
        "${x}",
        "{{x}}",
        "{% x %}",
        "<%= x %>",
        "`",
        "\u202e",
        "\ufeff",
        "\ud83d\ude00",
        "\u0000x",
        "</scr\u0000ipt>",
        "</\u200bscript>",
        "<\\/script>",
        "<!-",
        "--!>",
        "\u0085",
        "/*</script>*/"
      })
  void keepsEveryTextInsideOneElement(String text) {
    String html = JsonLd.of("Thing").with("name", text).script().html();
    Document page = Jsoup.parse("<head>" + html + "</head><body><p>after</p></body>");
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("body").html()).isEqualTo("<p>after</p>");
    String data = page.select("script").first().data();
    assertThat(data).doesNotContain("<", ">", "&", "\u2028", "\u2029");
    DataNode.ObjectNode read =
        (DataNode.ObjectNode)
            Json.read(new SourceFile("x.json", data), new Diagnostics()).orElseThrow();
    assertThat(read.find("name"))
        .hasValueSatisfying(node -> assertThat(((DataNode.TextNode) node).value()).isEqualTo(text));
  }

  @Test
  void leavesOutWhatIsEmpty() {
    String html =
        JsonLd.of("Thing").with("name", "").with("part", List.of()).with("n", 1).script().html();
    assertThat(html).doesNotContain("name", "part").contains("\"n\":1");
  }

  @Test
  void nestsThings() {
    String html = JsonLd.of("A").with("b", List.of(JsonLd.of("B").with("c", "d"))).script().html();
    assertThat(html).contains("\"b\":[{\"@type\":\"B\",\"c\":\"d\"}]");
  }

  @Test
  void doesNotChangeWhatItWasMadeFrom() {
    JsonLd first = JsonLd.of("A");
    first.with("b", "c");
    assertThat(first.script().html()).doesNotContain("\"b\"");
  }
}
