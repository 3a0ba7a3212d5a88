package dev.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The completion script in shells that believe somebody is typing: tab keys, in a terminal. */
class CompletionIT {
  private static final String TYPED = "broadsheet bui\t --form\tjs\t\n";
  private static final String RUN = "GOT=build --format json=";

  @TempDir Path temp;
  private Path script;

  @BeforeEach
  void print() throws IOException {
    Shell.Run printed = new Shell().run("completion");
    assertThat(printed.code()).isZero();
    script = Files.writeString(temp.resolve("completion"), printed.out());
  }

  private static Optional<Path> program(String name) {
    return Stream.of("/bin", "/usr/bin", "/usr/local/bin")
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private String run(String input, String... command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(List.of(command)).redirectErrorStream(true);
    builder.environment().put("TERM", "dumb");
    builder.environment().put("HOME", temp.toString());
    Path said = temp.resolve("said.txt");
    builder.redirectInput(Files.writeString(temp.resolve("keys.txt"), input).toFile());
    builder.redirectOutput(said.toFile());
    Process shell = builder.start();
    try {
      assertThat(shell.waitFor(1, TimeUnit.MINUTES)).isTrue();
    } finally {
      shell.destroyForcibly();
    }
    return Files.readString(said, StandardCharsets.UTF_8);
  }

  @Test
  void bashCompletesWhatIsTyped() throws IOException, InterruptedException {
    Optional<Path> bash = program("bash");
    Optional<Path> terminal = program("script");
    assumeTrue(bash.isPresent() && terminal.isPresent(), "there is no bash, or no script(1)");
    String keys =
        "PS1=; broadsheet() { echo \"GOT=$*=\"; }; . '" + script + "'\n" + TYPED + "exit\n";

    String said =
        run(keys, terminal.get().toString(), "-qfec", bash.get() + " --norc -i", "/dev/null");

    assertThat(said).contains(RUN);
  }

  /** A shell within zsh's own terminal, whose words are read as they come. */
  private static final String ZSH =
      """
      zmodload zsh/zpty || exit 9
      zpty -b inner "zsh -f -i"
      said=''
      until_said() {
        local tries=0
        while [[ $said != *"$1"* ]] && (( tries++ < 600 )); do
          zpty -r -t inner part && said+=$part || sleep 0.05
        done
      }
      zpty -w inner "autoload -Uz compinit; compinit -u -D; broadsheet() { print \\"GOT=\\$*=\\" }"
      zpty -w inner "source '$1'; print REA''DY"
      until_said READY
      zpty -w -n inner $'broadsheet bui\\t --form\\tjs\\t\\n'
      until_said 'GOT=build'
      until_said 'json='
      print -r -- "$said"
      zpty -d inner
      """;

  @Test
  void zshCompletesWhatIsTyped() throws IOException, InterruptedException {
    Optional<Path> zsh = program("zsh");
    assumeTrue(zsh.isPresent(), "there is no zsh");
    Path driver = Files.writeString(temp.resolve("drive.zsh"), ZSH);

    String said = run("", zsh.get().toString(), "-f", driver.toString(), script.toString());

    assertThat(said).contains(RUN);
  }
}
