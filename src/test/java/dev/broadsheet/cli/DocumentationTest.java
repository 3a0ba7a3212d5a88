package dev.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.broadsheet.cli.Manual.Block;
import dev.broadsheet.content.Document;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.diagnostic.TextPrinter;
import dev.broadsheet.fact.FactSheets;
import dev.broadsheet.fact.SheetEvaluator;
import dev.broadsheet.starter.Schemas;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the documentation shows is so: commands parse, files exist, snippets are read without
 * findings.
 */
class DocumentationTest {
  private static final Set<String> KINDS =
      Set.of("sh", "text", "json", "yaml", "markdown", "xml", "properties", "html", "css");
  private static final Set<String> PHASES =
      Set.of("clean", "compile", "test-compile", "test", "package", "verify", "install");

  /** Programs whose commands other tests run with the files named here, or that need a host. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "alias",
          "apt-get",
          "brotli",
          "cat",
          "certbot",
          "curl",
          "diff",
          "docker",
          "export",
          "find",
          "git",
          "jpackage",
          "ln",
          "ls",
          "nginx",
          "podman",
          "rclone",
          "rsync",
          "sha256sum",
          "source",
          "systemctl",
          "tar");

  @TempDir Path temp;

  @Test
  void theDocumentationIsASiteWithoutFindings() throws IOException {
    Manual.site(temp);
    Shell.Run run = new Shell().run("build", "--site", temp.toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    Set<String> reached = reachable(temp.resolve("site-output"));
    for (Path page : Manual.pages()) {
      String slug = page.getFileName().toString().replace(".md", "");
      assertThat(reached).as("pages that links lead to").contains("/" + slug + "/");
    }
  }

  /** Every page that a reader finds by following links from the front page. */
  private static Set<String> reachable(Path site) throws IOException {
    Set<String> found = new TreeSet<>(Set.of("/"));
    Deque<String> ahead = new ArrayDeque<>(found);
    while (!ahead.isEmpty()) {
      String at = ahead.pop();
      Path file = site.resolve(at.substring(1) + "index.html");
      URI base = URI.create("https://docs.example" + at);
      for (String href :
          Jsoup.parse(Files.readString(file)).select("main a[href]").eachAttr("href")) {
        URI to = base.resolve(href);
        boolean page = base.getHost().equals(to.getHost()) && to.getPath().endsWith("/");
        if (page && found.add(to.getPath())) {
          ahead.push(to.getPath());
        }
      }
    }
    return found;
  }

  @Test
  void everyBlockSaysWhatItIs() throws IOException {
    assertThat(Manual.blocks())
        .hasSizeGreaterThan(20)
        .allSatisfy(block -> assertThat(KINDS).as(block.place()).contains(block.kind()));
  }

  @TestFactory
  Stream<DynamicTest> everyCommandIsOne() throws IOException {
    return Manual.blocks("sh").stream()
        .map(block -> DynamicTest.dynamicTest(block.place(), () -> checkCommands(block)));
  }

  private static void checkCommands(Block block) throws IOException {
    Path folder = Path.of("");
    for (List<String> command : Commands.of(block.text())) {
      String program = command.get(0);
      if (Commands.isOurs(command)) {
        parses(Commands.arguments(command));
      } else if (program.equals("mvn")) {
        checkMaven(command);
      } else if (program.equals("cd")) {
        folder = folder.resolve(command.get(1));
      } else if (!ELSEWHERE.contains(program)) {
        checkFiles(command, folder);
      }
    }
  }

  private static void parses(List<String> arguments) {
    CommandLine line = Main.commandLine(new Shell().surroundings());
    try {
      line.parseArgs(arguments.toArray(String[]::new));
    } catch (CommandLine.MissingParameterException named) {
      assertThat(arguments).as("only named in the text").noneMatch(a -> a.startsWith("-"));
    } catch (ParameterException e) {
      throw new AssertionError(String.join(" ", arguments) + ": " + e.getMessage(), e);
    }
  }

  private static void checkMaven(List<String> command) throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    for (String word : command.subList(1, command.size())) {
      if (word.startsWith("-P")) {
        for (String profile : word.substring(2).split(",")) {
          assertThat(pom).contains("<id>" + profile.replace("!", "") + "</id>");
        }
      } else if (word.contains("@")) {
        assertThat(pom).contains("<id>" + word.substring(word.indexOf('@') + 1) + "</id>");
      } else if (!word.startsWith("-") && !word.contains(":") && !word.startsWith("!")) {
        boolean profile = pom.contains("<id>" + word + "</id>");
        assertThat(profile || PHASES.contains(word)).as("phase " + word).isTrue();
      }
    }
  }

  /** The program and whatever else looks like a file of this repository is there. */
  private static void checkFiles(List<String> command, Path folder) {
    boolean ours = command.get(0).contains("/");
    assertThat(
            ours
                || Set.of("npm", "node", "sh", "bash", "cp", "java", "python3")
                    .contains(command.get(0)))
        .as("a program that somebody runs: " + command)
        .isTrue();
    for (String word : command) {
      boolean path =
          word.matches("(\\.\\.?/|src/|\\.ci/|bin/).*") || word.matches("[\\w-]+\\.(mjs|sh|py)");
      if (path) {
        assertThat(folder.resolve(word.replace("*", "")).normalize()).as(word).exists();
      }
    }
  }

  @Test
  void everyCommandInTheTextIsOne() throws IOException {
    Pattern code = Pattern.compile("`(?:broadsheet|java -jar target/broadsheet\\.jar) ([^`]+)`");
    List<String> checked = new ArrayList<>();
    for (Path file : Manual.files()) {
      Matcher matcher = code.matcher(Files.readString(file).replaceAll("(?s)```.*?```", ""));
      while (matcher.find()) {
        if (!matcher.group(1).contains("COMMAND")) {
          parses(List.of(matcher.group(1).split(" ")));
          checked.add(matcher.group(1));
        }
      }
    }
    assertThat(checked).hasSizeGreaterThan(5);
  }

  /** Sections of a fact sheet, laid over the real one, whose ids they may use. */
  @TestFactory
  Stream<DynamicTest> everyPieceOfAFactSheetIsRead() throws IOException {
    return Manual.blocks("json").stream()
        .filter(block -> block.text().stripLeading().startsWith("\""))
        .map(block -> DynamicTest.dynamicTest(block.place(), () -> checkSheet(block)));
  }

  private static void checkSheet(Block block) throws IOException {
    JsonNode piece = JsonMapper.shared().readTree("{" + block.text() + "}");
    Path real = Path.of("content/facts/nvidia-openai.json");
    ObjectNode sheet = (ObjectNode) JsonMapper.shared().readTree(Files.readString(real));
    for (String section : piece.propertyNames()) {
      assertThat(sheet.has(section)).as(section).isTrue();
      ((ObjectNode) sheet.get(section)).setAll((ObjectNode) piece.get(section));
    }
    Diagnostics problems = new Diagnostics();
    SourceFile file = new SourceFile("content/facts/nvidia-openai.json", sheet.toPrettyString());
    FactSheets.load(file, problems).ifPresent(s -> SheetEvaluator.evaluate(s, problems));
    assertThat(TextPrinter.plain().print(problems.sorted())).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> everyOtherJsonIsJson() throws IOException {
    return Manual.blocks("json").stream()
        .filter(block -> !block.text().stripLeading().startsWith("\""))
        .map(
            block ->
                DynamicTest.dynamicTest(
                    block.place(), () -> JsonMapper.shared().readTree(block.text())));
  }

  @TestFactory
  Stream<DynamicTest> everyYamlFitsSettingsOrFrontMatter() throws IOException {
    return Manual.blocks("yaml").stream()
        .map(block -> DynamicTest.dynamicTest(block.place(), () -> checkYaml(block)));
  }

  private static void checkYaml(Block block) {
    boolean workflow = block.text().contains("uses: ");
    List<List<String>> misfits = new ArrayList<>();
    for (String name : List.of("site", "front-matter")) {
      ObjectNode schema = (ObjectNode) JsonMapper.shared().readTree(Schemas.all().get(name).text());
      schema.remove("required");
      misfits.add(
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(schema.toString(), InputFormat.JSON)
              .validate(block.text(), InputFormat.YAML)
              .stream()
              .map(Object::toString)
              .toList());
    }
    assertThat(misfits).anySatisfy(found -> assertThat(workflow ? List.of() : found).isEmpty());
  }

  @TestFactory
  Stream<DynamicTest> everyPieceOfMarkdownIsRead() throws IOException {
    return Manual.blocks("markdown").stream()
        .map(
            block ->
                DynamicTest.dynamicTest(
                    block.place(),
                    () -> {
                      Diagnostics problems = new Diagnostics();
                      SourceFile file = new SourceFile("index.md", block.text());
                      boolean plain = block.text().startsWith("# ");
                      int body = plain ? block.text().indexOf('\n') : 0;
                      Document.parse(file, file.span(body, block.text().length()), problems);
                      assertThat(TextPrinter.plain().print(problems.sorted())).isEmpty();
                    }));
  }
}
