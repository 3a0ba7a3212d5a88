package dev.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that {@code broadsheet completion} prints, asked as a shell asks it. */
class CompletionTest {
  private static final Path BASH = Path.of("/bin/bash");

  @TempDir Path temp;

  private String complete(String... words) throws IOException, InterruptedException {
    Shell.Run printed = new Shell().run("completion");
    assertThat(printed.code()).isZero();
    Path script = Files.writeString(temp.resolve("completion.bash"), printed.out());
    String ask =
        "compopt() { :; }; . '"
            + script
            + "'; COMP_WORDS=(broadsheet '"
            + String.join("' '", words)
            + "');"
            + " COMP_CWORD="
            + words.length
            + "; _complete_broadsheet;"
            + " printf '%s\\n' \"${COMPREPLY[@]}\" | sort -u";
    Process bash =
        new ProcessBuilder(BASH.toString(), "--norc", "-c", ask).redirectErrorStream(true).start();
    String out = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(bash.waitFor()).as(out).isZero();
    return out;
  }

  @Test
  void completesCommandsOptionsAndChoicesInBash() throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(BASH), "there is no /bin/bash");

    assertThat(complete("b")).isEqualTo("build\n");
    assertThat(complete("new", "")).contains("article\n", "sheet\n", "site\n");
    assertThat(complete("check", "--form")).contains("--format");
    assertThat(complete("check", "--format", "s")).isEqualTo("sarif\n");
    assertThat(complete("schema", "f")).contains("fact-sheet\n", "front-matter\n");
  }

  @Test
  void knowsEveryCommand() {
    String script = new Shell().run("completion").out();

    Main.commandLine(new Shell().surroundings())
        .getSubcommands()
        .keySet()
        .forEach(command -> assertThat(script).contains("_picocli_broadsheet_" + command + "()"));
  }
}
