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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/**
 * A bucket on an S3 server of our own (S3Proxy, in memory), and the machine's rclone to reach it.
 */
final class Bucket implements AutoCloseable {
  private static final Path SERVER = Path.of("target/s3/s3proxy.jar");
  private static final Path RCLONE = Path.of("/usr/bin/rclone");
  private static final int ATTEMPTS = 200;

  private final Process server;
  private final int port;
  private final HttpClient client = HttpClient.newHttpClient();

  private Bucket(Process server, int port) {
    this.server = server;
    this.port = port;
  }

  /** Skips the test where a part is missing, unless {@code -Dbroadsheet.s3} asks for it. */
  static void assumeInstalled() {
    boolean installed = Files.isExecutable(RCLONE) && Files.isRegularFile(SERVER);
    if (System.getProperty("broadsheet.s3") != null) {
      assertThat(installed).as(RCLONE + " and " + SERVER + " are required").isTrue();
    }
    assumeTrue(
        installed,
        "SKIPPED: publishing to S3 needs rclone (on Debian: apt-get install rclone) and"
            + " -Dbroadsheet.s3");
  }

  static Bucket open(Path folder) throws IOException, InterruptedException {
    int port = freePort();
    Path settings =
        Files.writeString(
            folder.resolve("s3proxy.conf"),
            "s3proxy.authorization=none\ns3proxy.endpoint=http://127.0.0.1:"
                + port
                + "\njclouds.provider=transient\njclouds.identity=x\njclouds.credential=x\n");
    Process server =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-jar",
                SERVER.toString(),
                "--properties",
                settings.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("s3proxy.log").toFile())
            .start();
    Bucket bucket = new Bucket(server, port);
    bucket.awaitFirstAnswer();
    bucket.rclone("mkdir", "store:site");
    return bucket;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void awaitFirstAnswer() throws InterruptedException {
    for (int i = 0; i < ATTEMPTS; i++) {
      try {
        get("");
        return;
      } catch (IOException notYet) {
        TimeUnit.MILLISECONDS.sleep(100);
      }
    }
    throw new IllegalStateException("the S3 server does not answer");
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    URI uri = URI.create("http://127.0.0.1:" + port + "/site/" + path);
    return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }

  /** A header of a stored file, without the space that servers may put after a semicolon. */
  Optional<String> header(String path, String name) throws IOException, InterruptedException {
    return get(path).headers().firstValue(name).map(value -> value.replace("; ", ";"));
  }

  /** Runs rclone, or a script that does, and returns what it wrote. */
  String run(String... command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("AWS_"));
    environment.put("RCLONE_CONFIG", "/dev/null");
    environment.put("RCLONE_LOG_LEVEL", "INFO");
    environment.put("RCLONE_CONFIG_STORE_TYPE", "s3");
    environment.put("RCLONE_CONFIG_STORE_PROVIDER", "Other");
    environment.put("RCLONE_CONFIG_STORE_ENDPOINT", "http://127.0.0.1:" + port);
    environment.put("RCLONE_CONFIG_STORE_ACCESS_KEY_ID", "x");
    environment.put("RCLONE_CONFIG_STORE_SECRET_ACCESS_KEY", "x");
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(out).isZero();
    return out;
  }

  String rclone(String... arguments) throws IOException, InterruptedException {
    String[] command = new String[arguments.length + 1];
    command[0] = RCLONE.toString();
    System.arraycopy(arguments, 0, command, 1, arguments.length);
    return run(command);
  }

  /** Every file in the bucket. */
  TreeSet<String> files() throws IOException, InterruptedException {
    return new TreeSet<>(List.of(rclone("lsf", "-R", "--files-only", "store:site").split("\n")));
  }

  /** What it holds is in memory only. */
  @Override
  public void close() {
    server.destroyForcibly();
  }
}
