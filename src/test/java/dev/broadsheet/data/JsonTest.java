package dev.broadsheet.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.data.DataNode.ArrayNode;
import dev.broadsheet.data.DataNode.Member;
import dev.broadsheet.data.DataNode.NumberNode;
import dev.broadsheet.data.DataNode.ObjectNode;
import dev.broadsheet.data.DataNode.TextNode;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
  private static DataNode read(String text) {
    Diagnostics diagnostics = new Diagnostics();
    DataNode node = Json.read(new SourceFile("a.json", text), diagnostics).orElseThrow();
    assertThat(diagnostics.sorted()).isEmpty();
    return node;
  }

  private static Diagnostic refused(String text) {
    Diagnostics diagnostics = new Diagnostics();
    assertThat(Json.read(new SourceFile("a.json", text), diagnostics)).isEmpty();
    assertThat(diagnostics.sorted()).hasSize(1);
    return diagnostics.sorted().get(0);
  }

  @Test
  void knowsWhereEachValueStands() {
    String text = "{\"a\": [1, true, null, \"x\"],\n \"b\" : {\"c\": -2.50e3}}";
    ObjectNode root = (ObjectNode) read(text);
    Member a = root.members().get("a");
    ArrayNode list = (ArrayNode) a.value();
    ObjectNode inner = (ObjectNode) root.find("b").orElseThrow();
    assertThat(root.span().text()).isEqualTo(text);
    assertThat(a.nameSpan().text()).isEqualTo("\"a\"");
    assertThat(list.span().text()).isEqualTo("[1, true, null, \"x\"]");
    assertThat(list.items())
        .extracting(n -> n.span().text())
        .containsExactly("1", "true", "null", "\"x\"");
    assertThat(list.items())
        .extracting(DataNode::kind)
        .containsExactly("number", "boolean", "null", "string");
    assertThat(inner.span().text()).isEqualTo("{\"c\": -2.50e3}");
    assertThat(inner.members().get("c").nameSpan()).hasToString("a.json:2:9");
  }

  @Test
  void keepsThePrecisionOfNumbers() {
    assertThat(((NumberNode) read("100e9")).value().precision()).isEqualTo(3);
    assertThat(((NumberNode) read("4.30")).value().precision()).isEqualTo(3);
    assertThat(((NumberNode) read("0.1")).value()).hasToString("0.1");
  }

  @Test
  void keepsOrderOfMembers() {
    assertThat(((ObjectNode) read("{\"z\":1,\"a\":2,\"m\":3}")).members().keySet())
        .containsExactly("z", "a", "m");
  }

  @Test
  void mapsCharactersOfVerbatimTextToTheFile() {
    TextNode node = (TextNode) read("  \"测试𠮷 stake\"");
    assertThat(node.part(5, 10).text()).isEqualTo("stake");
    assertThat(node.part(5, 10)).hasToString("a.json:1:8");
  }

  @Test
  void pointsAtTheWholeOfTextThatWasEscaped() {
    TextNode node = (TextNode) read("\"a\\u0062\\n\"");
    assertThat(node.value()).isEqualTo("ab\n");
    assertThat(node.content()).isEmpty();
    assertThat(node.part(1, 2).text()).isEqualTo("\"a\\u0062\\n\"");
  }

  @Test
  void reportsARepeatedNameAndReadsOn() {
    Diagnostics diagnostics = new Diagnostics();
    String text = "{\"a\":1,\"a\":2,\"b\":{\"c\":1,\"c\":2}}";
    assertThat(Json.read(new SourceFile("a.json", text), diagnostics)).isPresent();
    assertThat(diagnostics.sorted())
        .extracting(d -> d.span().column() + " " + d.message())
        .containsExactly(
            "8 `a` appears twice in this object", "25 `c` appears twice in this object");
    assertThat(diagnostics.sorted().get(0).notes().get(0).span()).hasToString("a.json:1:2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[1 2] | 1:4 | expected a comma or `]`, found `2`",
        "[1,] | 1:3 | there must be no comma after the last item",
        "{\"a\" 1} | 1:6 | expected a colon after the name, found `1`",
        "{a: 1} | 1:2 | expected a name in double quotes, found `a`",
        "[tru] | 1:2 | `tru` is no JSON value; texts stand in double quotes",
        "[.5] | 1:2 | `.5` is no JSON value; texts stand in double quotes",
        "[1.] | 1:2 | `1.` is no JSON number",
        "[+1] | 1:2 | `+1` is no JSON value; texts stand in double quotes",
        "[0x1F] | 1:2 | `0x1F` is no JSON number",
        "[\"a | 1:2 | this text is never closed",
        "[\"\\u12G4\"] | 1:3 | this is no escape that JSON knows; a backslash is written `\\\\`",
        "[1]] | 1:4 | the file goes on after the end of its value",
        "[[[1 | 1:5 | the file ends where a comma or `]` was expected",
        "} | 1:1 | expected a value, found `}`",
        "['a'] | 1:2 | expected a value, found `'`; texts stand in double quotes",
      })
  void pointsAtTheFault(String text, String place, String message) {
    Diagnostic found = refused(text);
    assertThat(found.span().line() + ":" + found.span().column()).isEqualTo(place);
    assertThat(found.message()).isEqualTo(message);
    assertThat(found.rule()).isEqualTo(JsonRules.JSON_SYNTAX);
  }

  @Test
  void allowsDepthOf64AndRefuses65() {
    assertThat(read("[".repeat(64) + "]".repeat(64)).kind()).isEqualTo("array");
    assertThat(refused("[".repeat(65) + "]".repeat(65)))
        .satisfies(d -> assertThat(d.rule()).isEqualTo(JsonRules.JSON_LIMIT))
        .satisfies(d -> assertThat(d.span().column()).isEqualTo(65));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1e999999999", "1e99999999999999999999", "1e-999999999", "1e21", "-1e21", "1e-21"})
  void refusesNumbersOutOfRange(String number) {
    assertThat(refused("[" + number + "]"))
        .satisfies(d -> assertThat(d.rule()).isEqualTo(JsonRules.JSON_LIMIT))
        .satisfies(d -> assertThat(d.span().text()).isEqualTo(number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e20", "-9.99e19", "1e-20", "0", "0e-3", "123456789012345678901"})
  void allowsNumbersInRange(String number) {
    assertThat(read(number)).isInstanceOf(NumberNode.class);
  }

  @Test
  void messagesNeverQuoteMoreThanTheWordAtFault() {
    String secret = "x".repeat(500);
    assertThat(refused("[" + secret + "]").message()).hasSizeLessThan(120);
  }
}
