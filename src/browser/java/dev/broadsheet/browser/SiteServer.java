package dev.broadsheet.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** Serves the published site on loopback, with the content security policy that its hosts get. */
final class SiteServer implements AutoCloseable {
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "svg", "image/svg+xml",
          "json", "application/json",
          "xml", "application/xml",
          "woff2", "font/woff2",
          "png", "image/png",
          "webmanifest", "application/manifest+json");

  private final Path root;
  private final String policy;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(4);

  SiteServer(Path root) throws IOException {
    this.root = root;
    this.policy = policy(root);
    this.server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  /** The policy of {@code _headers}, without the upgrade to HTTPS, which loopback does not have. */
  private static String policy(Path root) throws IOException {
    return Files.readAllLines(root.resolve("_headers")).stream()
        .map(String::strip)
        .filter(line -> line.startsWith("Content-Security-Policy:"))
        .findFirst()
        .orElseThrow()
        .replace("Content-Security-Policy:", "")
        .replace("upgrade-insecure-requests", "")
        .strip();
  }

  String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  /** The addresses of all pages, sorted. */
  List<String> pages() {
    try (Stream<Path> all = Files.walk(root)) {
      return all.map(p -> "/" + root.relativize(p).toString().replace('\\', '/'))
          .filter(p -> p.endsWith(".html"))
          .map(p -> p.endsWith("/index.html") ? p.substring(0, p.length() - 10) : p)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    Path file = root.resolve(path.substring(1) + (path.endsWith("/") ? "index.html" : ""));
    boolean found = Files.isRegularFile(file);
    byte[] body = Files.readAllBytes(found ? file : root.resolve("404.html"));
    String name = file.getFileName().toString();
    String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/html");
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Content-Security-Policy", policy);
    exchange.sendResponseHeaders(found ? 200 : 404, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdown();
  }
}
