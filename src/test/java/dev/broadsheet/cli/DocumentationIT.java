package dev.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.cli.Manual.Block;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs every command of ours in the README and the documentation, page by page, in a copy of the
 * repository.
 */
class DocumentationIT {
  private static final Path START = Manual.PAGES.resolve("start.md");
  private static final Set<String> WITH_PATH = Set.of("--site", "--output", "--to", "--stamp");
  private static final Set<String> WITHOUT_SITE =
      Set.of("schema", "completion", "help", "--version");

  /** Commands that do not end by themselves; that they parse is tested elsewhere. */
  private static final Set<String> LASTING = Set.of("serve");

  @TempDir static Path temp;
  private static Path repository;

  @BeforeAll
  static void copy() throws IOException {
    repository = temp.resolve("repository");
    for (String folder : List.of("content", "templates", "static", "site-output", "src/site")) {
      FileUtils.copyDirectory(new File(folder), repository.resolve(folder).toFile());
    }
  }

  @TestFactory
  Stream<DynamicTest> everyCommandRuns() throws IOException {
    return Manual.files().stream()
        .filter(file -> !file.equals(START))
        .map(file -> DynamicTest.dynamicTest(file.toString(), () -> runAll(file)));
  }

  private static void runAll(Path file) throws IOException {
    Terminal terminal = new Terminal(repository);
    for (Block block : Manual.blocks("sh")) {
      if (block.file().equals(file)) {
        for (Shell.Run run : terminal.run(block)) {
          assertThat(run.code()).as(block.place() + "\n" + run.err()).isZero();
        }
      }
    }
  }

  @Test
  void theFirstStepsGoAsTheyAreTold() throws IOException {
    Terminal terminal = new Terminal(temp.resolve("newcomer"));
    Files.createDirectories(terminal.folder);
    List<Block> blocks = Manual.blocks().stream().filter(b -> b.file().equals(START)).toList();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean breaks = i + 1 < blocks.size() && blocks.get(i + 1).kind().equals("text");
      Path article = terminal.folder.resolve("content/articles/a-dearer-loaf/index.md");
      String sound = breaks ? Files.readString(article) : "";
      if (breaks) {
        Files.writeString(article, sound.replace("€0.80", "€0.90"));
        Shell.Run run = terminal.run(block).get(0);
        assertThat(run.code()).isEqualTo(ExitCode.CONTENT);
        assertThat(run.err()).startsWith(blocks.get(i + 1).text());
        Files.writeString(article, sound);
      } else if (block.kind().equals("sh")) {
        for (Shell.Run run : terminal.run(block)) {
          assertThat(run.code()).as(block.place() + "\n" + run.err()).isZero();
        }
      }
    }
    assertThat(terminal.folder.resolve("site-output/index.html")).exists();
    assertThat(terminal.folder.resolve("content/facts/my-story.json")).exists();
    assertThat(terminal.folder.resolve("schemas/site.schema.json")).exists();
  }

  @Test
  void theFindingInTheReadmeIsWhatTheCheckSays() throws IOException {
    Block shown =
        Manual.blocks("text").stream()
            .filter(b -> b.text().contains("[fact-mismatch]"))
            .filter(b -> b.file().endsWith("README.md"))
            .findFirst()
            .orElseThrow();
    String[] lines = shown.text().split("\n");
    String sentence = lines[1].substring(lines[1].indexOf("| ") + 2);
    int number = Integer.parseInt(lines[0].split(":")[1]);
    Path site = temp.resolve("broken");
    FileUtils.copyDirectory(new File("content"), site.resolve("content").toFile());
    Path article = site.resolve(lines[0].split(":")[0]);
    List<String> text = new ArrayList<>(Files.readAllLines(article));
    text.set(number - 1, sentence);
    Files.write(article, text);

    Shell.Run run = new Shell().run("check", "--site", site.toString());
    assertThat(withoutNotePlace(run.err())).contains(withoutNotePlace(shown.text()));
  }

  /** Where in the sheet the fact stands moves with every fact that is added before it. */
  private static String withoutNotePlace(String findings) {
    return findings.replaceAll(":\\d+:\\d+: note:", ": note:");
  }

  /** Follows {@code cd}, and runs our commands as if from the folder that it led to. */
  private static final class Terminal {
    private Path folder;

    Terminal(Path folder) {
      this.folder = folder;
    }

    List<Shell.Run> run(Block block) {
      List<Shell.Run> runs = new ArrayList<>();
      for (List<String> command : Commands.of(block.text())) {
        if (command.get(0).equals("cd")) {
          folder = folder.resolve(command.get(1));
        } else if (Commands.isOurs(command)
            && !LASTING.contains(Commands.arguments(command).get(0))) {
          runs.add(new Shell().run(here(Commands.arguments(command))));
        }
      }
      return runs;
    }

    private String[] here(List<String> arguments) {
      List<String> args = new ArrayList<>(arguments);
      for (int i = 1; i < args.size(); i++) {
        boolean beginning = args.get(0).equals("new") && args.get(1).equals("site") && i == 2;
        if (beginning || WITH_PATH.contains(args.get(i - 1))) {
          args.set(i, folder.resolve(args.get(i)).toString());
        }
      }
      boolean beginsSite = args.get(0).equals("new") && args.get(1).equals("site");
      if (!WITHOUT_SITE.contains(args.get(0)) && !beginsSite && !args.contains("--site")) {
        args.addAll(List.of("--site", folder.toString()));
      }
      return args.toArray(String[]::new);
    }
  }
}
