package dev.broadsheet.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.data.DataNode.ArrayNode;
import dev.broadsheet.data.DataNode.FlagNode;
import dev.broadsheet.data.DataNode.NullNode;
import dev.broadsheet.data.DataNode.NumberNode;
import dev.broadsheet.data.DataNode.ObjectNode;
import dev.broadsheet.data.DataNode.TextNode;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlTest {
  private static ObjectNode read(String text) {
    Diagnostics diagnostics = new Diagnostics();
    DataNode node = Yaml.read(new SourceFile("a.yaml", text), diagnostics).orElseThrow();
    assertThat(diagnostics.sorted()).isEmpty();
    return (ObjectNode) node;
  }

  private static Diagnostic refused(String text) {
    Diagnostics diagnostics = new Diagnostics();
    assertThat(Yaml.read(new SourceFile("a.yaml", text), diagnostics)).isEmpty();
    assertThat(diagnostics.sorted()).hasSize(1);
    return diagnostics.sorted().get(0);
  }

  private static DataNode value(String text) {
    return read("a: " + text + "\n").find("a").orElseThrow();
  }

  @Test
  void knowsWhereEachValueStands() {
    ObjectNode root = read("title: Hello world\nlist:\n  - one\n  - 'two'\nmap: {x: 1}\n");
    ArrayNode list = (ArrayNode) root.find("list").orElseThrow();
    assertThat(root.members().get("list").nameSpan()).hasToString("a.yaml:2:1");
    assertThat(root.members().get("list").nameSpan().text()).isEqualTo("list");
    assertThat(root.find("title").orElseThrow().span().text()).isEqualTo("Hello world");
    assertThat(list.items()).extracting(n -> n.span().text()).containsExactly("one", "'two'");
    assertThat(root.find("map").orElseThrow().span().text()).isEqualTo("{x: 1}");
  }

  @Test
  void placesArePlacesInTheWholeFile() {
    String text = "---\n标题: 𠮷祥 text\nb: \"𠮷x\"\n---\nBody";
    SourceFile file = new SourceFile("a.md", text);
    Diagnostics diagnostics = new Diagnostics();
    int end = text.lastIndexOf("---");
    ObjectNode root = (ObjectNode) Yaml.read(file, file.span(4, end), diagnostics).orElseThrow();
    assertThat(root.members().get("标题").nameSpan()).hasToString("a.md:2:1");
    TextNode title = (TextNode) root.find("标题").orElseThrow();
    assertThat(title.span().text()).isEqualTo("𠮷祥 text");
    assertThat(title.part(4, 8).text()).isEqualTo("text");
    TextNode quoted = (TextNode) root.find("b").orElseThrow();
    assertThat(quoted.span()).hasToString("a.md:3:4");
    assertThat(quoted.part(2, 3).text()).isEqualTo("x");
  }

  @Test
  void readsScalarsByTheirKind() {
    assertThat(value("true")).isInstanceOf(FlagNode.class);
    assertThat(value("null")).isInstanceOf(NullNode.class);
    assertThat(value("")).isInstanceOf(NullNode.class);
    assertThat(value("12.50")).isInstanceOf(NumberNode.class);
    assertThat(((NumberNode) value("12.50")).value()).hasToString("12.50");
    assertThat(value("'12'")).isInstanceOf(TextNode.class);
    assertThat(value("2025-09-22")).isInstanceOf(TextNode.class);
    assertThat(value("2025-09-22T10:00:00Z")).isInstanceOf(TextNode.class);
  }

  @ParameterizedTest
  @CsvSource({"0x1F", "1_000", "yes", "on", "0o17", ".5", ".inf", ".nan", "1:30"})
  void readsWhatOnlyOldYamlTakesForNumbersAsText(String text) {
    assertThat(value(text))
        .isInstanceOfSatisfying(TextNode.class, t -> assertThat(t.value()).isEqualTo(text));
  }

  @Test
  void foldedTextPointsAtTheWholeOfIt() {
    TextNode text = (TextNode) read("a: >\n  one\n  two\nb: 1\n").find("a").orElseThrow();
    assertThat(text.value()).isEqualTo("one two\n");
    assertThat(text.content()).isEmpty();
    assertThat(text.span()).hasToString("a.yaml:1:4");
  }

  @Test
  void nothingIsAnEmptyObject() {
    assertThat(read("").members()).isEmpty();
    assertThat(read("\n# only a comment\n").members()).isEmpty();
  }

  @Test
  void acceptsWindowsLineEnds() {
    ObjectNode root = read("a: one\r\nb: two\r\n");
    assertThat(root.find("b").orElseThrow().span()).hasToString("a.yaml:2:4");
    assertThat(root.find("b").orElseThrow().span().text()).isEqualTo("two");
  }

  @Test
  void reportsARepeatedNameAndReadsOn() {
    Diagnostics diagnostics = new Diagnostics();
    SourceFile file = new SourceFile("a.yaml", "a: 1\nb: 2\na: 3\n");
    assertThat(Yaml.read(file, diagnostics)).isPresent();
    assertThat(diagnostics.sorted())
        .singleElement()
        .satisfies(d -> assertThat(d.span()).hasToString("a.yaml:3:1"))
        .satisfies(d -> assertThat(d.notes().get(0).span()).hasToString("a.yaml:1:1"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: &x 1 | 1:4 | anchors",
        "a: *x | 1:4 | aliases",
        "a: !!str 1 | 1:4 | tags",
        "a: b: c | 1:5 | a colon is not expected here",
        "a: [1, 2 | 1:9 | a list in brackets needs a comma or `]` here",
        "a: {b: 1 | 1:9 | an object in braces needs a comma or `}` here",
        "a: 'text | 1:9 | the text ends inside quotes",
        "a: %x | 1:4 | nothing can start with this character",
        "a: @x | 1:4 | nothing can start with this character",
        "a: 1e999999999 | 1:4 | out of range",
      })
  void pointsAtTheFault(String text, String place, String message) {
    Diagnostic found = refused(text);
    assertThat(found.span().line() + ":" + found.span().column()).isEqualTo(place);
    assertThat(found.message()).contains(message);
  }

  @Test
  void refusesWhatDoesNotLineUp() {
    Diagnostic found = refused("a:\n  b: 1\n c: 2\n");
    assertThat(found.rule()).isEqualTo(JsonRules.YAML_SYNTAX);
    assertThat(found.span().line()).isEqualTo(3);
  }

  @Test
  void refusesASecondDocument() {
    assertThat(refused("a: 1\n---\nb: 2\n").message()).contains("second document");
  }

  @Test
  void everyPrefixGivesATreeOrDiagnostics() {
    String text =
        "title: \"A: \\u00e9\"\nlist: [a, 'b', {c: d}]\nblock: |\n  text\n  𠮷\nkeys:\n"
            + "  - one: 1\n    two: ~\n  - &a x\n  - *a\n? complex\n: value\n";
    for (int end = 0; end <= text.length(); end++) {
      Diagnostics diagnostics = new Diagnostics();
      boolean read =
          Yaml.read(new SourceFile("a.yaml", text.substring(0, end)), diagnostics).isPresent();
      assertThat(read || diagnostics.hasErrors()).as("prefix of %s", end).isTrue();
    }
  }
}
