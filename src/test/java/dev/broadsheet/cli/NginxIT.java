package dev.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** The published site behind a real nginx, with the configuration that is shipped for it. */
class NginxIT extends HostedSite {
  @TempDir private static Path folder;
  private static WebServer server;

  @BeforeAll
  static void start() throws Exception {
    Nginx.assumeInstalled();
    server = Nginx.serve(SITE, folder);
  }

  @AfterAll
  static void stop() throws IOException {
    if (server != null) {
      server.close();
      assertThat(server.log()).doesNotContain("[crit]", "[alert]", "[emerg]", "[warn]");
    }
  }

  @Override
  WebServer server() {
    return server;
  }

  @Override
  String name() {
    return "nginx";
  }

  @Override
  int redirect() {
    return 301;
  }

  @Override
  String scriptType() {
    return "text/javascript; charset=utf-8";
  }
}
