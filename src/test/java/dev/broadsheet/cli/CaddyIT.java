package dev.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** The published site behind a real Caddy, with the configuration that is shipped for it. */
class CaddyIT extends HostedSite {
  @TempDir private static Path folder;
  private static WebServer server;

  @BeforeAll
  static void start() throws Exception {
    Caddy.assumeInstalled();
    server = Caddy.serve(SITE, folder);
  }

  @AfterAll
  static void stop() throws IOException {
    if (server != null) {
      server.close();
      assertThat(server.log()).doesNotContain("\"level\":\"error\"", "panic");
    }
  }

  @Override
  WebServer server() {
    return server;
  }

  @Override
  String name() {
    return "Caddy";
  }

  @Override
  int redirect() {
    return 308;
  }

  @Override
  String scriptType() {
    return "text/javascript; charset=utf-8";
  }
}
