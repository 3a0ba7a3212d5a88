package dev.broadsheet.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.broadsheet.build.BuildOptions;
import dev.broadsheet.build.Rebuild;
import dev.broadsheet.publish.PublishOptions;
import dev.broadsheet.serve.PreviewOptions;
import dev.broadsheet.serve.PreviewServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.io.file.PathUtils;

/**
 * How long it takes from saving a file until a reader of the preview has the new page: the file is
 * written, the server sends its event, the page is fetched and holds the change. An article is
 * edited a hundred times, then a fact that fifty articles use, twenty times.
 *
 * <p>Argument: how many articles the site has (default 1000).
 */
public final class PreviewLatency {
  private static final int SHARING = 50;
  private static final int ARTICLE_EDITS = 100;
  private static final int FACT_EDITS = 20;
  private static final int WARM_UP = 10;
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI address;
  private final BufferedReader events;

  private PreviewLatency(URI address) throws IOException, InterruptedException {
    this.address = address;
    HttpResponse<InputStream> answer =
        client.send(
            request("_broadsheet/events"), HttpResponse.BodyHandlers.ofInputStream());
    events = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    nextEvent();
  }

  /** See the class. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int articles = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000;
    Path site = Files.createTempDirectory("broadsheet-preview");
    try {
      new Corpus(1).write(site, articles);
      share(site);
      try (PreviewServer server =
          PreviewServer.start(options(site), PreviewOptions.local(0), PreviewLatency::check)) {
        new PreviewLatency(server.address()).measure(site, articles);
      }
    } finally {
      PathUtils.deleteDirectory(site);
    }
  }

  private static BuildOptions options(Path site) {
    return new BuildOptions(
        site,
        site.resolve("site-output"),
        Optional.empty(),
        Optional.empty(),
        true,
        true,
        false,
        PublishOptions.STANDARD);
  }

  private static void check(Rebuild rebuild) {
    if (rebuild.failed()) {
      throw new IllegalStateException(rebuild.outcome().findings().get(0).toString());
    }
  }

  /** Gives the first sheet one more fact, and fifty of its hundred articles a sentence with it. */
  private static void share(Path site) throws IOException {
    Files.writeString(sheet(site), Files.readString(sheet(site)).replace("\"facts\": {\n", shared()));
    for (int i = 0; i < SHARING; i++) {
      Path story = story(site, i);
      Files.writeString(
          story,
          Files.readString(story)
              .replace("[](source:wire)", "The shared figure is [](fact:shared). [](source:wire)"));
    }
  }

  private static String shared() {
    return "\"facts\": {\n    \"shared\": {\"label\": {\"en\": \"The shared figure\"}, \"value\":"
        + " 100e9, \"unit\": \"USD\", \"asOf\": \"2026-01\", \"status\": \"reported\","
        + " \"sources\": [\"wire\"]},\n";
  }

  private static Path sheet(Path site) {
    return site.resolve("content/facts/sheet-0.json");
  }

  private static Path story(Path site, int number) {
    return site.resolve("content/articles/story-" + number + ".md");
  }

  private HttpRequest request(String path) {
    return HttpRequest.newBuilder(address.resolve(path)).build();
  }

  private void nextEvent() throws IOException {
    String line = events.readLine();
    while (line != null && !line.startsWith("data: ")) {
      line = events.readLine();
    }
    if (line == null) {
      throw new IOException("the preview has ended");
    }
  }

  private void measure(Path site, int articles) throws IOException, InterruptedException {
    Times article = new Times(ARTICLE_EDITS);
    for (int i = -WARM_UP; i < ARTICLE_EDITS; i++) {
      int number = Math.floorMod(i * 37, articles);
      Path story = story(site, number);
      String word = "edition " + letter(i / 26) + letter(i);
      String text = Files.readString(story).replaceFirst("(?m)^---\n\n", "---\n\nThis is " + word + ". ");
      edit(article, i, new Save(story, site.resolve(".saving"), text), "articles/story-" + number + "/", word);
    }
    System.out.println("one article of " + articles + ": " + article);
    Times fact = new Times(FACT_EDITS);
    String sheet = Files.readString(sheet(site));
    for (int i = -WARM_UP; i < FACT_EDITS; i++) {
      String text = sheet.replace(" 100e9,", " " + (200 + i) + "e9,");
      String page = "articles/story-" + Math.floorMod(i, SHARING) + "/";
      edit(fact, i, new Save(sheet(site), site.resolve(".saving"), text), page, "$" + (200 + i) + " billion");
    }
    System.out.println("a fact that " + SHARING + " of them use: " + fact);
  }

  private static char letter(int number) {
    return (char) ('a' + Math.floorMod(number, 26));
  }

  /** A file and what it is to hold; put in place by a rename, as many editors save. */
  private record Save(Path file, Path beside, String text) {
    void save() throws IOException {
      Files.writeString(beside, text);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** Saves, waits for the event, and fetches the page, which must hold the change. */
  private void edit(Times times, int i, Save save, String page, String expected)
      throws IOException, InterruptedException {
    long cpu = SYSTEM.getProcessCpuTime();
    long start = System.nanoTime();
    save.save();
    nextEvent();
    long told = System.nanoTime();
    String body = client.send(request(page), HttpResponse.BodyHandlers.ofString()).body();
    long shown = System.nanoTime();
    if (!body.contains(expected)) {
      throw new IllegalStateException(page + " is stale: no " + expected);
    }
    if (i >= 0) {
      times.event[i] = told - start;
      times.page[i] = shown - start;
      times.processor[i] = SYSTEM.getProcessCpuTime() - cpu;
    }
  }

  /** Nanoseconds of each edit. */
  private static final class Times {
    private final long[] event;
    private final long[] page;
    private final long[] processor;

    Times(int edits) {
      event = new long[edits];
      page = new long[edits];
      processor = new long[edits];
    }

    @Override
    public String toString() {
      return String.format(
          "save to event %s; save to page %s; processor time %s",
          both(event), both(page), both(processor));
    }

    private static String both(long[] nanoseconds) {
      long[] sorted = nanoseconds.clone();
      Arrays.sort(sorted);
      return String.format("median %.0f ms, p95 %.0f ms", at(sorted, 0.5), at(sorted, 0.95));
    }

    private static double at(long[] sorted, double part) {
      return sorted[(int) Math.ceil(part * sorted.length) - 1] / 1e6;
    }
  }
}
