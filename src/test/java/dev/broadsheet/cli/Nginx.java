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
import org.apache.commons.io.FileUtils;

/** A real nginx on a free loopback port, with the configuration of {@code src/hosting}. */
final class Nginx implements AutoCloseable {
  private static final Path PROGRAM = Path.of("/usr/sbin/nginx");
  private static final Path SHIPPED = Path.of("src/hosting/nginx");
  private static final int ATTEMPTS = 100;

  private final Process process;
  private final Path log;
  private final int port;
  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  private Nginx(Process process, Path log, int port) {
    this.process = process;
    this.log = log;
    this.port = port;
  }

  /** Skips the test where nginx is not installed, unless {@code -Dbroadsheet.require=nginx}. */
  static void assumeInstalled() {
    List<String> required = Arrays.asList(System.getProperty("broadsheet.require", "").split(","));
    boolean installed = Files.isExecutable(PROGRAM);
    if (required.contains("nginx")) {
      assertThat(installed).as(PROGRAM + " is required and not there").isTrue();
    }
    assumeTrue(
        installed,
        () -> "SKIPPED: there is no " + PROGRAM + ". On Debian: apt-get install nginx-light");
  }

  /** Serves {@code site}; everything that nginx writes lies below {@code folder}. */
  static Nginx serve(Path site, Path folder) throws IOException, InterruptedException {
    FileUtils.copyDirectory(SHIPPED.toFile(), folder.toFile());
    int port = freePort();
    Path server = folder.resolve("broadsheet.conf");
    String shipped = Files.readString(server);
    Files.writeString(
        server,
        shipped
            .replaceFirst("listen 80;", "listen 127.0.0.1:" + port + ";")
            .replaceFirst("listen \\[::]:80;", "")
            .replaceFirst("/srv/broadsheet/site-output", site.toRealPath().toString()));
    Files.writeString(folder.resolve("nginx.conf"), main());
    Path log = folder.resolve("error.log");
    Process process =
        new ProcessBuilder(
                PROGRAM.toString(), "-p", folder + "/", "-c", "nginx.conf", "-e", log.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("out.log").toFile())
            .start();
    Nginx nginx = new Nginx(process, log, port);
    nginx.awaitFirstAnswer();
    return nginx;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** What a Debian host has in /etc/nginx/nginx.conf, kept in one folder and in the foreground. */
  private static String main() {
    // Workers of root's nginx become `nobody`, who may not read a checkout in root's home.
    String user = System.getProperty("user.name").equals("root") ? "user root;\n" : "";
    return user
        + """
        daemon off;
        worker_processes 1;
        pid nginx.pid;
        events { worker_connections 64; }
        http {
            access_log off;
            client_body_temp_path tmp-body;
            proxy_temp_path tmp-proxy;
            fastcgi_temp_path tmp-fastcgi;
            uwsgi_temp_path tmp-uwsgi;
            scgi_temp_path tmp-scgi;
            include broadsheet.conf;
        }
        """;
  }

  private void awaitFirstAnswer() throws IOException, InterruptedException {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      assertThat(process.isAlive()).as("nginx runs: %s", log()).isTrue();
      try {
        get("/robots.txt");
        return;
      } catch (IOException notYet) {
        TimeUnit.MILLISECONDS.sleep(50);
      }
    }
    close();
    throw new IOException("nginx does not answer: " + log());
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

  /** What nginx had to complain about. */
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
