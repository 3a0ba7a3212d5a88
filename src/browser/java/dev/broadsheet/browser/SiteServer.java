package dev.broadsheet.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Serves the published site on loopback, with the content security policy that its hosts get. */
final class SiteServer implements AutoCloseable {
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "json", "application/json",
          "xml", "application/xml",
          "woff2", "font/woff2",
          "png", "image/png",
          "webmanifest", "application/manifest+json");

  private final Path root;
  private final List<Rule> policies;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(4);

  SiteServer(Path root) throws IOException {
    this.root = root;
    this.policies = policies(root);
    this.server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  /** A policy of {@code _headers} and the paths that get it. */
  private record Rule(Pattern paths, String policy) {}

  /** All policies, without the upgrade to HTTPS, which loopback does not have. */
  private static List<Rule> policies(Path root) throws IOException {
    List<Rule> rules = new ArrayList<>();
    String header = "Content-Security-Policy:";
    String pattern = "";
    for (String line : Files.readAllLines(root.resolve("_headers"))) {
      if (line.startsWith("/")) {
        pattern = line.strip();
      } else if (line.strip().startsWith(header)) {
        String policy = line.strip().substring(header.length());
        rules.add(new Rule(paths(pattern), policy.replace("upgrade-insecure-requests", "").strip()));
      }
    }
    return rules;
  }

  private static Pattern paths(String pattern) {
    return Pattern.compile(pattern.replace("*", ".*").replaceAll(":[a-z]+", "[^/]+"));
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
    policies.stream()
        .filter(rule -> rule.paths().matcher(path).matches())
        .forEach(
            rule -> exchange.getResponseHeaders().add("Content-Security-Policy", rule.policy()));
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
