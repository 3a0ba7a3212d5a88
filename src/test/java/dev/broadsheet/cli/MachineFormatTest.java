package dev.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Findings for other programs: SARIF for code hosts, JSON for anything. */
class MachineFormatTest {
  private static final String ARTICLE = "content/articles/a-dearer-loaf/index.md";

  @TempDir static Path temp;
  private static String site;

  @BeforeAll
  static void plantAnError() throws IOException {
    Files.createDirectories(temp.resolve(".git"));
    Path folder = temp.resolve("news room");
    site = folder.toString();
    assertThat(new Shell().run("new", "site", site).code()).isZero();
    Path article = folder.resolve(ARTICLE);
    Files.writeString(article, Files.readString(article).replace("[€0.80]", "[€0.90]"));
  }

  private static JsonNode findings(String format) {
    Shell.Run run = new Shell().run("check", "--site", site, "--format", format);
    assertThat(run.code()).isEqualTo(ExitCode.CONTENT);
    assertThat(run.err()).isEqualTo("1 error, 0 warnings; nothing published\n");
    return JsonMapper.shared().readTree(run.out());
  }

  /** What GitHub's code scanning asks of a log before it shows it. */
  @Test
  void sarifHasWhatACodeHostShows() {
    JsonNode log = findings("sarif");
    assertThat(log.at("/version").asString()).isEqualTo("2.1.0");
    JsonNode run = log.at("/runs/0");
    JsonNode rule = run.at("/tool/driver/rules/0");
    for (String text : List.of("shortDescription", "fullDescription", "help")) {
      assertThat(rule.at("/" + text + "/text").asString()).endsWith(".");
    }
    JsonNode result = run.at("/results/0");
    assertThat(rule.at("/id").asString()).isEqualTo("fact-mismatch");
    assertThat(result.at("/ruleId").asString()).isEqualTo("fact-mismatch");
    assertThat(result.at("/ruleIndex").asInt(-1)).isZero();
    assertThat(result.at("/level").asString()).isEqualTo("error");
    assertThat(result.at("/message/text").asString()).contains("flour-before", "(write \"€0.80\")");
    JsonNode region = result.at("/locations/0/physicalLocation/region");
    assertThat(region.at("/startLine").asInt()).isEqualTo(11);
    assertThat(region.at("/startColumn").asInt()).isLessThan(region.at("/endColumn").asInt());
    assertThat(run.at("/columnKind").asString()).isEqualTo("unicodeCodePoints");
  }

  @Test
  void sarifNamesFilesFromTheRootOfTheRepository() {
    assertThat(
            findings("sarif")
                .at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri")
                .asString())
        .isEqualTo("news%20room/" + ARTICLE);
  }

  @Test
  void jsonHasThePlaceAndTheHelp() {
    JsonNode finding = findings("json").get(0);

    assertThat(finding.at("/path").asString()).isEqualTo(ARTICLE);
    assertThat(finding.at("/line").asInt()).isEqualTo(11);
    assertThat(finding.at("/rule").asString()).isEqualTo("fact-mismatch");
    assertThat(finding.at("/help").asString()).isEqualTo("write \"€0.80\"");
  }
}
