package dev.broadsheet.publish;

import dev.broadsheet.publish.PublishException.Reason;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.jspecify.annotations.NullMarked;

/**
 * A process that publishes and does nothing else, small enough to be started and killed by the
 * hundred.
 */
final class PublishingProcess {
  static final int HALTED = 137;
  private static final int PAGES = 40;

  private PublishingProcess() {}

  /** Starts {@link #main} in a JVM of its own. */
  static Process start(Desk desk, PublishMode mode, String... job) throws IOException {
    return new ProcessBuilder(command(desk, mode, job))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  static List<String> command(Desk desk, PublishMode mode, String... job) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx64m"));
    command.addAll(List.of("-cp", classPath(), PublishingProcess.class.getName()));
    command.addAll(List.of(desk.site().toString(), desk.output().toString(), mode.name()));
    command.addAll(List.of(job));
    return command;
  }

  private static String classPath() {
    return Stream.of(PublishingProcess.class, Publisher.class, PathUtils.class, NullMarked.class)
        .map(PublishingProcess::home)
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** SITE OUTPUT MODE, then a job: halt FAULT K, loop SEED, rounds NAME, once SEED. */
  public static void main(String[] args) throws IOException {
    Desk desk = new Desk(Path.of(args[0]), Path.of(args[1]));
    PublishMode mode = PublishMode.valueOf(args[2]);
    switch (args[3]) {
      case "halt" ->
          halt(desk, mode, FaultyFiles.Fault.valueOf(args[4]), Integer.parseInt(args[5]));
      case "loop" -> loop(desk, mode, Long.parseLong(args[4]));
      case "rounds" -> rounds(desk, mode, args[4]);
      case "once" -> System.exit(once(desk, mode, Long.parseLong(args[4])));
      default -> throw new IllegalArgumentException(args[3]);
    }
  }

  private static void halt(Desk desk, PublishMode mode, FaultyFiles.Fault fault, int at)
      throws IOException {
    FaultyFiles files = new FaultyFiles(fault, at, () -> Runtime.getRuntime().halt(HALTED));
    desk.publish(files, new PublishOptions(mode, false), FaultLoop.NEW);
  }

  /** Publishes for ever, until somebody kills it. */
  private static void loop(Desk desk, PublishMode mode, long seed) throws IOException {
    Random random = new Random(seed);
    for (int i = 0; ; i++) {
      publish(desk, mode, "release " + seed + "." + i, random);
      if (i == 0) {
        System.out.println("ready");
      }
    }
  }

  /** Publishes once for each line that it is told, and says how that went. */
  private static void rounds(Desk desk, PublishMode mode, String name) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
    System.out.println("ready");
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      long start = System.nanoTime();
      boolean done = isPublished(desk, mode, name + " in " + line);
      long millis = (System.nanoTime() - start) / 1_000_000;
      System.out.println((done ? "done " : "busy ") + millis);
    }
  }

  private static boolean isPublished(Desk desk, PublishMode mode, String text) throws IOException {
    try {
      publish(desk, mode, text, new Random(text.hashCode()));
      return true;
    } catch (PublishException e) {
      if (e.reason() == Reason.BUSY) {
        return false;
      }
      throw e;
    }
  }

  /** Like the command line: 4 where the file system says no, with the message. */
  private static int once(Desk desk, PublishMode mode, long seed) throws IOException {
    try {
      publish(desk, mode, "release " + seed, new Random(seed));
      return 0;
    } catch (PublishException e) {
      System.out.println(e.getMessage());
      return e.reason() == Reason.FAILED ? 4 : 3;
    }
  }

  private static void publish(Desk desk, PublishMode mode, String text, Random random)
      throws IOException {
    Publisher publisher = new Publisher(new DiskFiles(), new Crew(2, 4));
    try (Release release =
        publisher.begin(desk.output(), desk.site(), new PublishOptions(mode, false))) {
      pages(text, random)
          .forEach(
              (path, page) -> {
                try {
                  release.write(path, Desk.bytes(page));
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
      release.publish();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * Pages that say which release they are of, pages that never change, and some that come and go.
   */
  private static SortedMap<String, String> pages(String text, Random random) {
    SortedMap<String, String> pages = new TreeMap<>();
    for (int i = 0; i < PAGES; i++) {
      pages.put("articles/" + i + "/index.html", text + "\n" + "x".repeat(i * 100));
      pages.put("same/" + i + ".css", "unchanging " + i);
      if (random.nextBoolean()) {
        pages.put("some/" + i + "/" + random.nextInt(3), text);
      }
    }
    return pages;
  }

  /** Whether all pages are of one release, and all of it is there. */
  static boolean isOneRelease(Map<String, String> published) {
    long releases =
        published.entrySet().stream()
            .filter(page -> !page.getKey().startsWith("same/"))
            .map(page -> page.getValue().lines().findFirst().orElse(""))
            .distinct()
            .count();
    long articles = published.keySet().stream().filter(p -> p.startsWith("articles/")).count();
    return releases == 1 && articles == PAGES;
  }
}
