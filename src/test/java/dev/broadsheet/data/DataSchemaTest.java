package dev.broadsheet.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class DataSchemaTest {
  private static final DataSchema SCHEMA =
      DataSchema.ofResource("/dev/broadsheet/data/test.schema.json");

  private static List<String> findings(String json) {
    Diagnostics diagnostics = new Diagnostics();
    DataNode root = Json.read(new SourceFile("a.json", json), diagnostics).orElseThrow();
    boolean fits = SCHEMA.check(root, diagnostics);
    assertThat(fits).isEqualTo(diagnostics.sorted().isEmpty());
    return diagnostics.sorted().stream()
        .map(
            d ->
                d.span().line()
                    + ":"
                    + d.span().column()
                    + " "
                    + d.message()
                    + d.suggestion().map(s -> " (" + s + ")").orElse(""))
        .toList();
  }

  @Test
  void acceptsWhatFits() {
    assertThat(findings("{\"name\": \"x\", \"value\": {\"low\": 1, \"high\": 2}, \"kind\": \"b\"}"))
        .isEmpty();
  }

  @Test
  void pointsAtEachMisfit() {
    assertThat(
            findings(
                "{\"nam\": \"x\",\n \"value\": {\"low\": 1},\n \"kind\": \"d\",\n \"day\": \"2025\"}"))
        .containsExactly(
            "1:1 `name` is missing",
            "1:2 `nam` is not a key that is known here (did you mean `name`?)",
            "2:2 `high` is missing",
            "3:10 this must be one of a, b, c",
            "4:9 this does not fit; wanted: a day: 2025-09-22");
  }

  @Test
  void namesAllKindsWhenNoneFits() {
    assertThat(findings("{\"name\": \"x\", \"value\": \"3\"}"))
        .containsExactly("1:24 this must be a number or an object, not a string");
  }

  @Test
  void refusesAResourceThatIsNotThere() {
    assertThatThrownBy(() -> DataSchema.ofResource("/nowhere.json"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
