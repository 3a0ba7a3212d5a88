package dev.broadsheet.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.data.DataNode.ObjectNode;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Rule;
import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.text.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataReaderTest {
  private static final DataRules RULES =
      new DataRules(rule("unknown"), rule("missing"), rule("wrong"));

  private final Diagnostics diagnostics = new Diagnostics();

  private static Rule rule(String code) {
    return Rule.error(code, "It is wrong.", "Mend it.");
  }

  private DataReader reader(String yaml) {
    ObjectNode node =
        (ObjectNode) Yaml.read(new SourceFile("a.yaml", yaml), diagnostics).orElseThrow();
    return DataReader.of(node, RULES, diagnostics);
  }

  private List<String> findings() {
    return diagnostics.sorted().stream()
        .map(
            d ->
                d.span().line()
                    + ":"
                    + d.span().column()
                    + " "
                    + d.rule().code()
                    + ": "
                    + d.message()
                    + d.suggestion().map(s -> " (" + s + ")").orElse(""))
        .toList();
  }

  @Test
  void takesTypedValues() {
    DataReader reader =
        reader(
            "text: hello\nnumber: 2.5\nflag: true\ndate: 2025-09-22\n"
                + "instant: 2026-01-31T17:00:00+08:00\nlist: [a, b]\nobjects: [{x: y}]\nnone: null\n");
    assertThat(reader.text("text")).contains("hello");
    assertThat(reader.number("number").orElseThrow()).hasToString("2.5");
    assertThat(reader.flag("flag")).contains(true);
    assertThat(reader.date("date")).contains(LocalDate.of(2025, 9, 22));
    assertThat(reader.instant("instant")).contains(Instant.parse("2026-01-31T09:00:00Z"));
    assertThat(reader.texts("list")).containsExactly("a", "b");
    assertThat(reader.objects("objects").get(0).text("x")).contains("y");
    assertThat(reader.text("none")).isEmpty();
    assertThat(reader.isNull("none")).isTrue();
    reader.finish();
    assertThat(findings()).isEmpty();
  }

  @Test
  void reportsWrongKindsAtTheValue() {
    DataReader reader = reader("a: 5\nb: x\nc: [1]\nd: {}\ne: x\nf: [1, x]\n");
    assertThat(reader.text("a")).isEmpty();
    assertThat(reader.number("b")).isEmpty();
    assertThat(reader.flag("c")).isEmpty();
    assertThat(reader.text("d")).isEmpty();
    assertThat(reader.texts("e")).isEmpty();
    assertThat(reader.texts("f")).containsExactly("x");
    assertThat(findings())
        .containsExactly(
            "1:4 wrong: `a` must be a text, not a number; put it in quotes",
            "2:4 wrong: `b` must be a number, not a string",
            "3:4 wrong: `c` must be true or false, not an array",
            "4:4 wrong: `d` must be a text, not an object",
            "5:4 wrong: `e` must be a list, not a string",
            "6:5 wrong: each item of `f` must be a text; put it in quotes");
  }

  @Test
  void reportsUnknownKeysWithTheNearestKnownOne() {
    DataReader reader = reader("titel: x\nzzz: y\n");
    reader.text("title");
    reader.text("summary");
    reader.finish();
    assertThat(findings())
        .containsExactly(
            "1:1 unknown: `titel` is not a key that is known here (did you mean `title`?)",
            "2:1 unknown: `zzz` is not a key that is known here");
  }

  @Test
  void reportsMissingKeysAtTheObjectsName() {
    DataReader reader = reader("a: x\nb: {c: 1}\n");
    reader.require("a", "title");
    reader.object("b").orElseThrow().requiredText("d");
    assertThat(findings())
        .containsExactly("1:1 missing: `title` is missing", "2:1 missing: `d` is missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-13-01", "2025-02-30", "2025-2-3", "20250203", "2025"})
  void refusesWhatIsNoDate(String text) {
    assertThat(reader("d: '" + text + "'\n").date("d")).isEmpty();
    assertThat(findings()).containsExactly("1:4 wrong: `d` must be a date such as 2025-09-22");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-01-31", "2026-01-31T09:00:00", "2026-01-31T25:00Z", "now"})
  void refusesWhatIsNoMoment(String text) {
    assertThat(reader("d: '" + text + "'\n").instant("d")).isEmpty();
    assertThat(findings()).hasSize(1);
  }

  @Test
  void offersTheWordsOfAChoice() {
    DataReader reader = reader("kind: anlysis\n");
    List<String> words = List.of("analysis", "news");
    Optional<String> kind =
        reader.choice("kind", w -> Optional.of(w).filter(words::contains), words);
    assertThat(kind).isEmpty();
    assertThat(findings())
        .containsExactly(
            "1:7 wrong: `kind` must be one of analysis, news (did you mean `analysis`?)");
  }

  @Test
  void readsATextPerLanguage() {
    DataReader reader = reader("t: {en: Hello, zh-Hans: 你好}\nu: {zh-hans: 你好}\nv: plain\n");
    assertThat(reader.localText("t").orElseThrow().in(Language.SIMPLIFIED_CHINESE)).isEqualTo("你好");
    assertThat(reader.localText("u")).isEmpty();
    assertThat(reader.localText("v")).isEmpty();
    assertThat(findings())
        .containsExactly(
            "2:5 wrong: `zh-hans` is no language tag such as en or zh-Hans (did you mean `zh-Hans`?)",
            "3:4 wrong: `v` must be an object with a text per language, not a string");
  }
}
