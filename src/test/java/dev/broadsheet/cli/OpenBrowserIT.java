package dev.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code serve --open} where there is no desktop: it says so, and serves all the same. */
class OpenBrowserIT {
  private static final String NONE =
      "warning: no browser could be asked; open the address yourself";

  @TempDir Path temp;

  private Process open() throws IOException {
    Path site = temp.resolve("site");
    new Shell().run("new", "site", site.toString());
    List<String> command =
        Jar.command(
            List.of("-Djava.awt.headless=true"),
            "serve",
            "--quiet",
            "--open",
            "--site",
            site.toString(),
            "--port",
            "0");
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  @Test
  @Timeout(120)
  void saysWhereNoBrowserCanBeAsked() throws IOException {
    Process process = open();
    try (BufferedReader reader = process.inputReader()) {
      assertThat(reader.readLine()).startsWith("serving http://localhost:");
      assertThat(reader.readLine()).isEqualTo(NONE);
      assertThat(process.isAlive()).isTrue();
    } finally {
      process.destroyForcibly();
    }
  }
}
