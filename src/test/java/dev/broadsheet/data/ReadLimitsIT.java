package dev.broadsheet.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import org.junit.jupiter.api.Test;

/** Files made to exhaust a reader. */
class ReadLimitsIT {
  private static Diagnostic refused(String text) {
    Diagnostics diagnostics = new Diagnostics();
    assertThat(Json.read(new SourceFile("a.json", text), diagnostics)).isEmpty();
    assertThat(diagnostics.sorted()).hasSize(1);
    return diagnostics.sorted().get(0);
  }

  private static Diagnostic refusedYaml(String text) {
    Diagnostics diagnostics = new Diagnostics();
    assertThat(Yaml.read(new SourceFile("a.yaml", text), diagnostics)).isEmpty();
    assertThat(diagnostics.sorted()).hasSize(1);
    return diagnostics.sorted().get(0);
  }

  @Test
  void refusesJsonBombs() {
    assertThat(refused("[".repeat(1_000_000)).rule()).isEqualTo(JsonRules.JSON_LIMIT);
    assertThat(refused("{\"a\":".repeat(100_000)).rule()).isEqualTo(JsonRules.JSON_LIMIT);
    assertThat(refused("\"" + "x".repeat(1_000_001) + "\"").rule()).isEqualTo(JsonRules.JSON_LIMIT);
    assertThat(refused("{\"" + "x".repeat(257) + "\":1}").rule()).isEqualTo(JsonRules.JSON_LIMIT);
    assertThat(refused("{\"" + "x".repeat(1_000_000) + "\":1}").rule())
        .isEqualTo(JsonRules.JSON_LIMIT);
    assertThat(refused("[" + "1,".repeat(1_000_000) + "1]").rule()).isEqualTo(JsonRules.JSON_LIMIT);
    assertThat(refused("1".repeat(10_000)).rule()).isEqualTo(JsonRules.JSON_LIMIT);
    assertThat(refused(" ".repeat(16_000_001)).rule()).isEqualTo(JsonRules.JSON_LIMIT);
  }

  @Test
  void refusesYamlBombs() {
    assertThat(refusedYaml("a: " + "[".repeat(10_000)).rule()).isEqualTo(JsonRules.YAML_LIMIT);
    assertThat(refusedYaml("a: " + "x".repeat(1_000_001)).rule()).isEqualTo(JsonRules.YAML_LIMIT);
    assertThat(refusedYaml("- a\n".repeat(1_000_001)).rule()).isEqualTo(JsonRules.YAML_LIMIT);
  }

  @Test
  void placesInTextBeyondTheBasicPlaneAreFoundInOneSweep() {
    String text = "- '𠮷'\n".repeat(100_000);
    Diagnostics diagnostics = new Diagnostics();
    DataNode node = Yaml.read(new SourceFile("a.yaml", text), diagnostics).orElseThrow();
    assertThat(((DataNode.ArrayNode) node).items().get(99_999).span())
        .hasToString("a.yaml:100000:3");
  }
}
