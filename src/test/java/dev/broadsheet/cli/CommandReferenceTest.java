package dev.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CommandReferenceTest {
  private static final Path PAGE = Path.of("src/site/markdown/commands.md");
  private static final boolean APPROVE =
      Boolean.getBoolean("golden.approve") && System.getenv("CI") == null;

  @Test
  void isThePageOfTheDocumentation() throws IOException {
    String written = CommandReference.markdown(Main.commandLine(new Shell().surroundings()));
    if (APPROVE) {
      Files.writeString(PAGE, written);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(written);
  }
}
