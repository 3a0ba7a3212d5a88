package dev.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What hosts make of the files that we give them, as far as that can be told without the host. */
class HostsTest {
  private static final Path WORKFLOW = Path.of(".github/workflows/pages.yml");
  private static final int MOST_RULES = 100;
  private static final int LONGEST_LINE = 2000;

  @TempDir static Path temp;
  private static Path output;
  private static final Map<String, Map<String, String>> RULES = new LinkedHashMap<>();

  @BeforeAll
  static void build() throws IOException {
    Path site = temp.resolve("site");
    assertThat(new Shell().run("new", "site", site.toString()).code()).isZero();
    assertThat(new Shell().run("build", "--site", site.toString()).code()).isZero();
    output = site.resolve("site-output");
    Map<String, String> rule = new TreeMap<>();
    for (String line : Files.readAllLines(output.resolve("_headers"))) {
      assertThat(line).hasSizeLessThan(LONGEST_LINE);
      if (line.startsWith("  ")) {
        String[] header = line.strip().split(": ", 2);
        assertThat(rule.put(header[0], header[1])).as("one value in one rule: " + line).isNull();
      } else if (!line.isBlank() && !line.startsWith("#")) {
        rule = new TreeMap<>();
        assertThat(RULES.put(line, rule)).as("one rule for " + line).isNull();
      }
    }
  }

  /**
   * All values that every rule which fits the address gives, as Netlify and Cloudflare merge them.
   */
  private static List<String> sent(String address, String header) {
    List<String> values = new ArrayList<>();
    RULES.forEach(
        (pattern, headers) -> {
          String regex =
              ("\\Q" + pattern + "\\E")
                  .replace("*", "\\E.*\\Q")
                  .replaceAll(":[a-z]+", "\\\\E[^/]+\\\\Q");
          if (address.matches(regex) && headers.containsKey(header)) {
            values.add(headers.get(header));
          }
        });
    return values;
  }

  private static List<String> addresses() throws IOException {
    try (Stream<Path> files = Files.walk(output)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> "/" + output.relativize(file).toString())
          .filter(path -> !path.contains("/.") && !path.equals("/_headers"))
          .map(path -> path.replaceFirst("/index\\.html$", "/"))
          .sorted()
          .toList();
    }
  }

  @Test
  void hasFewEnoughRules() {
    assertThat(RULES).hasSizeLessThan(MOST_RULES);
  }

  @Test
  void everyFileIsSentWithItsPolicies() throws IOException {
    assertThat(addresses()).hasSizeGreaterThan(60);
    for (String address : addresses()) {
      List<String> policies = sent(address, "Content-Security-Policy");
      assertThat(policies).as(address).first().asString().startsWith("default-src 'none'");
      boolean search = address.endsWith("/search/");
      boolean page = address.endsWith("/");
      if (page) {
        String all = String.join("; ", policies);
        boolean framed = address.endsWith("/embed/");
        assertThat(all.contains("script-src 'none'")).as(address + all).isEqualTo(!search);
        assertThat(all.contains("frame-ancestors 'none'")).as(address + all).isEqualTo(!framed);
      }
      for (String header : List.of("X-Content-Type-Options", "Referrer-Policy")) {
        assertThat(sent(address, header)).as(address).hasSize(1);
      }
    }
  }

  @Test
  void onlyAssetsAreKeptForEver() throws IOException {
    for (String address : addresses()) {
      boolean asset = address.startsWith("/assets/");
      assertThat(sent(address, "Cache-Control"))
          .as(address)
          .isEqualTo(asset ? List.of("public, max-age=31536000, immutable") : List.of());
    }
  }

  @Test
  void theWorkflowOfGitHubPagesPublishesWhatWasChecked() throws IOException {
    JsonNode workflow = YAMLMapper.shared().readTree(Files.readString(WORKFLOW));
    JsonNode build = workflow.at("/jobs/build/steps");
    List<String> commands = new ArrayList<>();
    build.forEach(step -> step.path("run").asStringOpt().ifPresent(commands::add));
    assertThat(commands).hasSize(3);
    assertThat(commands.get(0)).startsWith("mvn ").endsWith(" package");
    assertThat(commands.get(1)).isEqualTo("git diff --exit-code --stat -- site-output");

    List<String> publish =
        Commands.arguments(
            Commands.of(commands.get(2).replaceAll("\\$\\{\\{[^}]*}}", "https://a.example/b"))
                .get(0));
    Shell.Run run =
        new Shell()
            .run(
                publish.stream()
                    .map(
                        word ->
                            word.equals("target/pages") ? temp.resolve("pages").toString() : word)
                    .toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Files.readString(temp.resolve("pages/index.html")))
        .contains("<link rel=\"canonical\" href=\"https://a.example/b/\">")
        .contains("href=\"/b/assets/");
    assertThat(build.findValuesAsString("path")).containsExactly("target/pages");
  }

  @Test
  void theWorkflowHasNoMoreRightsThanItNeeds() throws IOException {
    String text = Files.readString(WORKFLOW);
    JsonNode workflow = YAMLMapper.shared().readTree(text);
    assertThat(workflow.get("permissions").toString()).isEqualTo("{\"contents\":\"read\"}");
    assertThat(workflow.at("/jobs/build/permissions").toString())
        .isEqualTo("{\"contents\":\"read\",\"pages\":\"read\"}");
    assertThat(workflow.at("/jobs/deploy/permissions").toString())
        .isEqualTo("{\"pages\":\"write\",\"id-token\":\"write\"}");
    assertThat(workflow.at("/jobs/deploy/needs").asString()).isEqualTo("build");
    assertThat(text).doesNotContain("secrets.", "pull_request");
    assertThat(workflow.findValuesAsString("uses"))
        .isNotEmpty()
        .allSatisfy(action -> assertThat(action).matches("actions/[a-z-]+@v\\d+"));
  }
}
