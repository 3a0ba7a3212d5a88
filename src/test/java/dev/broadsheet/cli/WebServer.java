package dev.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real web server on a free loopback port, with the configuration of {@code src/hosting}. */
final class WebServer implements AutoCloseable {
  private static final int ATTEMPTS = 200;

  private final Process process;
  private final Path log;
  private final int port;
  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  private WebServer(Process process, Path log, int port) {
    this.process = process;
    this.log = log;
    this.port = port;
  }

  /**
   * Skips the test where a server is not installed, unless {@code -Dbroadsheet.require} names it.
   */
  static void assumeInstalled(Path program, String name, String debianPackage) {
    List<String> required = Arrays.asList(System.getProperty("broadsheet.require", "").split(","));
    boolean installed = Files.isExecutable(program);
    if (required.contains(name)) {
      assertThat(installed).as(program + " is required and not there").isTrue();
    }
    assumeTrue(
        installed,
        () -> "SKIPPED: there is no " + program + ". On Debian: apt-get install " + debianPackage);
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /**
   * Starts a server and waits until it answers.
   *
   * @param log where it complains
   */
  static WebServer start(ProcessBuilder command, Path log, int port)
      throws IOException, InterruptedException {
    WebServer server = new WebServer(command.start(), log, port);
    server.awaitFirstAnswer();
    return server;
  }

  private void awaitFirstAnswer() throws IOException, InterruptedException {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      assertThat(process.isAlive()).as("the server runs: %s", log()).isTrue();
      try {
        get("/robots.txt");
        return;
      } catch (IOException notYet) {
        TimeUnit.MILLISECONDS.sleep(50);
      }
    }
    close();
    throw new IOException("the server does not answer: " + log());
  }

  HttpResponse<byte[]> get(String path, String... headers)
      throws IOException, InterruptedException {
    return ask("GET", path, headers);
  }

  HttpResponse<byte[]> ask(String method, String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofByteArray());
  }

  /** What it had to complain about. */
  String log() throws IOException {
    return Files.exists(log) ? Files.readString(log) : "";
  }

  /** Stops the process that was started here, which stops its own workers. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
