package dev.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.starter.NewFiles;
import dev.broadsheet.starter.StarterSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The task of the starter in Visual Studio Code: its command runs, its pattern reads the output.
 */
class ProblemMatcherTest {
  @TempDir Path temp;

  @Test
  void listsWhatTheTaskFinds() throws IOException {
    NewFiles.write(temp, StarterSite.files(StarterSite.LANGUAGES));
    Path article = temp.resolve("content/articles/a-dearer-loaf/index.md");
    Files.writeString(article, Files.readString(article).replace("[€0.80]", "[€0.90]"));
    Path settings = temp.resolve("content/site.yaml");
    Files.writeString(settings, Files.readString(settings).replace("tagline:", "taglin:"));
    JsonNode task =
        JsonMapper.shared()
            .readTree(Files.readString(temp.resolve(".vscode/tasks.json")))
            .at("/tasks/0");
    assertThat(task.at("/command").asString()).isEqualTo("broadsheet");
    List<String> args = new ArrayList<>();
    task.get("args").forEach(arg -> args.add(arg.asString()));
    args.addAll(List.of("--site", temp.toString()));

    Shell.Run run = new Shell().onTerminal().run(args.toArray(String[]::new));

    JsonNode pattern = task.at("/problemMatcher/pattern");
    Pattern regexp = Pattern.compile(pattern.get("regexp").asString());
    List<String> problems =
        run.err()
            .lines()
            .map(regexp::matcher)
            .filter(Matcher::matches)
            .map(
                m ->
                    m.group(pattern.get("file").asInt())
                        + " "
                        + m.group(pattern.get("line").asInt())
                        + " "
                        + m.group(pattern.get("severity").asInt())
                        + " "
                        + m.group(pattern.get("code").asInt()))
            .toList();
    assertThat(problems)
        .containsExactly(
            "content/articles/a-dearer-loaf/index.md 11 error fact-mismatch",
            "content/site.yaml 6 error settings-unknown-key");
  }
}
