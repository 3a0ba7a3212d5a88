package dev.broadsheet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;

/** Caddy with the files that are shipped for it; without HTTPS, which needs a public address. */
final class Caddy {
  private static final Path PROGRAM = Path.of("/usr/bin/caddy");
  private static final Path SHIPPED = Path.of("src/hosting/caddy");

  private Caddy() {}

  static void assumeInstalled() {
    WebServer.assumeInstalled(PROGRAM, "caddy", "caddy");
  }

  /** Serves {@code site}; everything that Caddy writes lies below {@code folder}. */
  static WebServer serve(Path site, Path folder) throws IOException, InterruptedException {
    FileUtils.copyDirectory(SHIPPED.toFile(), folder.toFile());
    int port = WebServer.freePort();
    Path file = folder.resolve("Caddyfile");
    String shipped = Files.readString(file);
    Files.writeString(
        file,
        "{\n\tadmin off\n\tauto_https off\n}\n"
            + shipped
                .replaceFirst("broadsheet\\.example \\{", "http://127.0.0.1:" + port + " {")
                .replaceFirst("/srv/broadsheet/site-output", site.toRealPath().toString()));
    Path log = folder.resolve("error.log");
    ProcessBuilder command =
        new ProcessBuilder(PROGRAM.toString(), "run", "--config", file.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    command.environment().put("XDG_CONFIG_HOME", folder.resolve("config").toString());
    command.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
    return WebServer.start(command, log, port);
  }
}
