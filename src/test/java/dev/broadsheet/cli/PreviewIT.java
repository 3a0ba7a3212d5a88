package dev.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.UnixOperatingSystemMXBean;
import dev.broadsheet.build.BuildOptions;
import dev.broadsheet.build.Rebuild;
import dev.broadsheet.publish.PublishOptions;
import dev.broadsheet.serve.PreviewOptions;
import dev.broadsheet.serve.PreviewServer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The preview, as browsers, hostile pages and editors meet it: over real sockets and files. */
class PreviewIT {
  private static final String STORY = "content/articles/a-dearer-loaf/index.md";
  private static final int CYCLES = Integer.getInteger("preview.cycles", 60);
  private static final int WARM = 100;
  private static final String SECRET = "nobody outside may read this";

  @TempDir Path temp;
  private final BlockingQueue<Rebuild> rebuilds = new LinkedBlockingQueue<>();
  private Path site;
  private PreviewServer server;
  private int port;

  @BeforeEach
  void start() throws IOException, InterruptedException {
    site = temp.resolve("site");
    assertThat(new Shell().run("new", "site", site.toString()).code()).isZero();
    Files.writeString(temp.resolve("secret.txt"), SECRET);
    serve(PreviewOptions.local(0));
  }

  private void serve(PreviewOptions how) throws IOException, InterruptedException {
    BuildOptions options =
        new BuildOptions(
            site,
            site.resolve("site-output"),
            Optional.empty(),
            Optional.empty(),
            true,
            true,
            false,
            PublishOptions.STANDARD);
    server = PreviewServer.start(options, how, rebuilds::add);
    port = server.address().getPort();
    assertThat(rebuilds.poll(1, TimeUnit.MINUTES)).matches(r -> !r.failed());
  }

  @AfterEach
  void end() throws IOException {
    server.close();
  }

  private String host() {
    return "Host: localhost:" + port + "\r\n";
  }

  /** Sends bytes as they are and returns everything that comes back. */
  private String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private String get(String path) throws IOException {
    return raw("GET " + path + " HTTP/1.1\r\n" + host() + "\r\n");
  }

  @Test
  void servesTheSiteFromMemoryWithTheFollowingScript() throws IOException {
    String home = get("/");
    assertThat(home).startsWith("HTTP/1.1 200 OK\r\n");
    assertThat(home)
        .contains("Content-Type: text/html; charset=utf-8", "Cache-Control: no-store")
        .contains("Cross-Origin-Resource-Policy: same-origin", "script-src 'self'")
        .contains("<script src=\"/_broadsheet/reload.js\" data-build=\"1\" defer></script></head>")
        .contains("; script-src &#39;self&#39;");
    assertThat(get("/articles/a-dearer-loaf")).startsWith("HTTP/1.1 301").contains("Location: /a");
    assertThat(get("/articles/a-dearer-loaf/?x=1")).startsWith("HTTP/1.1 200").contains("€4.00");
    assertThat(get("/zh-hans/articles/a-dearer-loaf/")).startsWith("HTTP/1.1 200");
    assertThat(get("/no-such-page/")).startsWith("HTTP/1.1 404");
    assertThat(raw("HEAD / HTTP/1.1\r\n" + host() + "\r\n"))
        .startsWith("HTTP/1.1 200")
        .endsWith("\r\n\r\n");
    assertThat(site.resolve("site-output")).doesNotExist();
  }

  /** Each with the statuses that are right for it. */
  private List<String[]> hostile() {
    String ours = host();
    List<String[]> requests = new ArrayList<>();
    for (String path :
        List.of(
            "/../secret.txt",
            "/../../etc/passwd",
            "/articles/../../secret.txt",
            "/./secret.txt",
            "//etc/passwd",
            "/%2e%2e/secret.txt",
            "/%2e%2e%2fsecret.txt",
            "/..%2fsecret.txt",
            "/..%5csecret.txt",
            "/..\\secret.txt",
            "/%00",
            "/index.html%00.png",
            "/index.html%0d%0aSet-Cookie:x",
            "/.git/config",
            "/.vscode/tasks.json",
            "/content/.hidden",
            "/index.html::$DATA",
            "/c:/windows/win.ini",
            "/index.html;x",
            "/~root/",
            "/articles/a b/")) {
      requests.add(new String[] {"GET " + path + " HTTP/1.1\r\n" + ours + "\r\n", "400"});
    }
    requests.add(new String[] {"GET /content/site.yaml HTTP/1.1\r\n" + ours + "\r\n", "404"});
    requests.add(new String[] {"GET /secret.txt HTTP/1.1\r\n" + ours + "\r\n", "404"});
    requests.add(new String[] {"GET /index.html\0 HTTP/1.1\r\n" + ours + "\r\n", "400"});
    requests.add(new String[] {"GET http://evil.example/ HTTP/1.1\r\n" + ours + "\r\n", "400"});
    requests.add(new String[] {"GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n", "421"});
    requests.add(new String[] {"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n", "421"});
    requests.add(new String[] {"GET / HTTP/1.1\r\nHost: localhost:1\r\n\r\n", "421"});
    requests.add(new String[] {"GET / HTTP/1.1\r\n\r\n", "421"});
    requests.add(new String[] {"GET / HTTP/1.0\r\n\r\n", "421"});
    requests.add(new String[] {"GET / HTTP/1.1\r\n" + ours + ours + "\r\n", "421"});
    requests.add(
        new String[] {"GET / HTTP/1.1\r\n" + ours + "Origin: http://evil.example\r\n\r\n", "403"});
    requests.add(new String[] {"GET / HTTP/1.1\r\n" + ours + "Origin: null\r\n\r\n", "403"});
    for (String own : List.of("events", "findings", "reload.js")) {
      requests.add(
          new String[] {
            "GET /_broadsheet/"
                + own
                + " HTTP/1.1\r\n"
                + ours
                + "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\n\r\n",
            "403"
          });
    }
    for (String method : List.of("POST", "PUT", "DELETE", "OPTIONS", "CONNECT", "TRACE")) {
      requests.add(new String[] {method + " / HTTP/1.1\r\n" + ours + "\r\n", "405"});
    }
    requests.add(new String[] {"get / HTTP/1.1\r\n" + ours + "\r\n", "400"});
    requests.add(new String[] {"GET / HTTP/2.0\r\n" + ours + "\r\n", "400"});
    requests.add(new String[] {"GET  / HTTP/1.1\r\n" + ours + "\r\n", "400"});
    requests.add(new String[] {"GET / HTTP/1.1\r\n" + ours + " folded: x\r\n\r\n", "400"});
    requests.add(new String[] {"GET / HTTP/1.1\r\n" + ours + "X: a\0b\r\n\r\n", "400"});
    requests.add(
        new String[] {"GET / HTTP/1.1\r\n" + ours + "Content-Length: 5\r\n\r\nhello", "400"});
    requests.add(
        new String[] {"GET / HTTP/1.1\r\n" + ours + "Transfer-Encoding: chunked\r\n\r\n", "400"});
    requests.add(
        new String[] {"GET / HTTP/1.1\r\n" + ours + "X: " + "a".repeat(9_000) + "\r\n\r\n", "431"});
    return requests;
  }

  @Test
  void refusesWhatNoReaderSends() throws IOException {
    List<String[]> requests = hostile();
    assertThat(requests).hasSizeGreaterThanOrEqualTo(40);
    for (String[] request : requests) {
      String answer = raw(request[0]);
      assertThat(answer).as(request[0]).startsWith("HTTP/1.1 " + request[1] + " ");
      assertThat(answer)
          .doesNotContain(SECRET, "root:", "baseUrl", "evil.example", temp.toString());
    }
    assertThat(get("/")).startsWith("HTTP/1.1 200");
  }

  @Test
  void goesOnServingWhileAHundredSayNothing() throws IOException {
    List<Socket> silent = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
      socket.getOutputStream().write("GET / HT".getBytes(StandardCharsets.US_ASCII));
      silent.add(socket);
    }
    assertThat(get("/")).startsWith("HTTP/1.1 200");
    for (Socket socket : silent) {
      socket.close();
    }
    assertThat(get("/articles/a-dearer-loaf/")).startsWith("HTTP/1.1 200");
  }

  @Test
  void listensOnThisMachineAlone() throws IOException {
    Path table = Path.of("/proc/net/tcp");
    if (Files.exists(table)) {
      String ours = String.format(":%04X", port);
      List<String> listening =
          Files.readAllLines(table).stream()
              .map(line -> line.strip().split("\\s+"))
              .filter(f -> f.length > 3 && f[1].endsWith(ours) && f[3].equals("0A"))
              .map(f -> f[1].substring(0, 8))
              .toList();
      assertThat(listening).isSubsetOf("0100007F");
    }
    assertThat(server.address().getHost()).isEqualTo("localhost");
  }

  @Test
  void keepsTheLastGoodSiteAndTellsWhatIsWrong() throws IOException, InterruptedException {
    Path story = site.resolve(STORY);
    String good = Files.readString(story);
    save(story, good.replace("[€4.00](fact:price-now), after", "[€5.00](fact:price-now), after"));
    assertThat(get("/articles/a-dearer-loaf/")).contains("€4.00");
    assertThat(get("/_broadsheet/findings"))
        .contains("[fact-mismatch]", STORY, "^^^^^")
        .contains("Content-Type: text/plain");
    save(story, good.replace("Sample Street costs", "Sample Street now costs"));
    assertThat(get("/articles/a-dearer-loaf/")).contains("now costs");
    assertThat(get("/_broadsheet/findings")).endsWith("\r\n\r\n");
  }

  private Rebuild save(Path file, String text) throws IOException, InterruptedException {
    rebuilds.clear();
    Files.writeString(file, text);
    Rebuild rebuild = rebuilds.poll(1, TimeUnit.MINUTES);
    assertThat(rebuild).as("no build after a change of " + file).isNotNull();
    return rebuild;
  }

  /** Saves as many editors do, in one step: a file that is cut and then filled may be met empty. */
  private Rebuild replace(Path file, String text) throws IOException, InterruptedException {
    Path beside = Files.writeString(site.resolve(".saving"), text);
    rebuilds.clear();
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    Rebuild rebuild = rebuilds.poll(1, TimeUnit.MINUTES);
    assertThat(rebuild).as("no build after a change of " + file).isNotNull();
    return rebuild;
  }

  /**
   * Whatever is saved is what is served, and nothing piles up while it is. In a long run the heap
   * that is in use grows by less than a tenth once the first hundred cycles are over.
   */
  @Test
  void servesEveryChangeAndKeepsNothing() throws IOException, InterruptedException {
    Path story = site.resolve(STORY);
    String good = Files.readString(story);
    Random random = new Random(3);
    long threads = 0;
    long files = 0;
    long heap = 0;
    for (int i = 0; i < CYCLES; i++) {
      String word = "edition " + letters(random);
      boolean broken = random.nextInt(4) == 0;
      String text = good.replace("Nothing on this street", word + ": nothing on this street");
      Rebuild rebuild = replace(story, broken ? text + "\n[](fact:nobody)\n" : text);
      assertThat(rebuild.failed())
          .as("cycle " + i + ": " + rebuild.outcome().findings())
          .isEqualTo(broken);
      boolean shown = get("/articles/a-dearer-loaf/").contains(word);
      assertThat(shown).as("cycle " + i).isEqualTo(!broken);
      assertThat(get("/_broadsheet/findings").contains("fact:nobody")).isEqualTo(broken);
      if (i == CYCLES / 3) {
        threads = Thread.activeCount();
        files = openFiles();
      }
      if (i == WARM) {
        heap = heapInUse();
      }
    }
    if (CYCLES >= 10 * WARM) {
      assertThat(heapInUse()).isLessThan(heap + heap / 10);
    }
    assertThat((long) Thread.activeCount()).isLessThanOrEqualTo(threads + 4);
    assertThat(openFiles()).isLessThanOrEqualTo(files + 8);
  }

  /** No digits, which might make a figure that is bound to nothing: 5bn. */
  private static String letters(Random random) {
    return random
        .ints(12, 'a', 'z' + 1)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Bytes after collecting; the least of some rounds, since what is let go late is no leak. */
  private static long heapInUse() {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 4; i++) {
      System.gc();
      least = Math.min(least, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }
    return least;
  }

  private static long openFiles() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
        ? unix.getOpenFileDescriptorCount()
        : 0;
  }

  @Test
  void noticesNewFoldersRenamesAndRemovals() throws IOException, InterruptedException {
    Path folder = site.resolve("content/articles/second");
    String text = Files.readString(site.resolve(STORY)).replace("A loaf on", "Another loaf on");
    Path beside = Files.createDirectory(temp.resolve("second"));
    Files.writeString(beside.resolve("index.md"), text);
    Files.writeString(
        beside.resolve("index.zh-Hans.md"),
        Files.readString(site.resolve(STORY.replace("index.md", "index.zh-Hans.md"))));
    rebuilds.clear();
    Files.move(beside, folder);
    untilAnswer("/articles/second/", "HTTP/1.1 200");
    Files.move(folder, site.resolve("content/articles/third"));
    untilAnswer("/articles/third/", "HTTP/1.1 200");
    untilAnswer("/articles/second/", "HTTP/1.1 404");
    Files.writeString(
        site.resolve("content/articles/third/index.md"), text.replace("Another", "One more"));
    untilAnswer("/articles/third/", "One more loaf");
  }

  @Test
  void looksForItselfWhereTheSystemTellsOfNoChanges() throws IOException, InterruptedException {
    server.close();
    rebuilds.clear();
    serve(new PreviewOptions(InetAddress.getLoopbackAddress(), 0, List.of(), true));
    String good = Files.readString(site.resolve(STORY));
    for (String word : List.of("first", "other", "third")) {
      save(site.resolve(STORY), good.replace("Sample Street costs", word + " street costs"));
      assertThat(get("/articles/a-dearer-loaf/")).contains(word + " street");
    }
    Files.move(site.resolve("content/articles/a-dearer-loaf"), temp.resolve("away"));
    Files.move(temp.resolve("away"), site.resolve("content/articles/moved"));
    untilAnswer("/articles/moved/", "HTTP/1.1 200");
    assertThat(get("/articles/a-dearer-loaf/")).startsWith("HTTP/1.1 404");
  }

  private void untilAnswer(String path, String expected) throws IOException, InterruptedException {
    for (int i = 0; i < 120 && !get(path).contains(expected); i++) {
      rebuilds.poll(1, TimeUnit.SECONDS);
    }
    assertThat(get(path)).contains(expected);
  }
}
