package dev.broadsheet.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.io.FileUtils;

/**
 * Checks a site for each of the inputs that are made to exhaust a reader, in a Java machine of its
 * own with little memory. With {@code scale} it doubles each input three times and says how much
 * more each doubling cost; with more words, only for the inputs whose names have one of them.
 */
public final class Pathological {
  private static final String SETTINGS =
      "title: {en: T}\nbaseUrl: https://a.example\nlanguages: [en]\n"
          + "publisher: {name: {en: P}, contact: a@a.example}\nauthors: {ann: {name: {en: A}}}\n";
  static final String FRONT =
      "---\ntitle: T\nsummary: S\nauthors: [ann]\npublished: 2024-05-02T06:00:00Z\nfigures: off\n---\n\n";
  private static final int SMALLEST = 50_000;
  private static final int DOUBLINGS = 3;
  private static final int ROUNDS = 5;

  /** What a doubling may cost, of whatever takes more than so many milliseconds. */
  private static final double MOST = 2.6;

  private static final double NOTICEABLE = 20;

  private Pathological() {}

  /** Prints a line for each input: its name, the exit code, milliseconds of processor time. */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path folder = Files.createTempDirectory("broadsheet-pathological");
    try {
      // What the machine needs to start, no input is to blame for.
      InProcess.on(write(folder, PathologicalInput.usual(), 1), "check");
      List<String> names = Arrays.asList(args).subList(Math.min(1, args.length), args.length);
      for (PathologicalInput input : PathologicalInput.all()) {
        if (!names.isEmpty() && names.stream().noneMatch(input.name()::contains)) {
          continue;
        }
        out.println(args.length > 0 ? scaled(folder, input) : once(folder, input));
      }
    } finally {
      FileUtils.deleteDirectory(folder.toFile());
    }
  }

  private static String once(Path folder, PathologicalInput input) throws IOException {
    Path site = write(folder, input, input.size());
    long start = processorTime();
    InProcess run = InProcess.on(site, "check");
    long millis = (processorTime() - start) / 1_000_000;
    String found =
        String.join(" ", run.places().stream().map(Pathological::code).distinct().toList());
    return input.name() + "\t" + run.exitCode() + "\t" + millis + "\t" + found;
  }

  private static String code(String place) {
    return place.substring(place.indexOf('[') + 1, place.length() - 1);
  }

  /** What each doubling costs, warm, the best of some rounds each. */
  private static String scaled(Path folder, PathologicalInput input) throws IOException {
    for (int round = 0; round < ROUNDS; round++) {
      InProcess.on(write(folder, input, SMALLEST << DOUBLINGS), "check");
    }
    StringBuilder line = new StringBuilder(input.name());
    double before = 0;
    for (int i = 0; i <= DOUBLINGS; i++) {
      Path site = write(folder, input, SMALLEST << i);
      double best = Double.MAX_VALUE;
      for (int round = 0; round < ROUNDS; round++) {
        long start = workingTime();
        InProcess.on(site, "check");
        best = Math.min(best, (workingTime() - start) / 1e6);
      }
      line.append(String.format(Locale.ROOT, "\t%.0f ms", best));
      line.append(i == 0 ? "" : String.format(Locale.ROOT, " (x%.1f)", best / before));
      line.append(i > 0 && best > NOTICEABLE && best > MOST * before ? " TOO DEAR" : "");
      before = best;
    }
    return line.toString();
  }

  private static long processorTime() {
    return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
        .getProcessCpuTime();
  }

  /** Processor time of the threads that work, without compiling and collecting, in nanoseconds. */
  private static long workingTime() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    return Arrays.stream(threads.getAllThreadIds())
        .map(threads::getThreadCpuTime)
        .filter(time -> time > 0)
        .sum();
  }

  private static Path write(Path folder, PathologicalInput input, int size) throws IOException {
    Path site = folder.resolve(input.name().replace(' ', '-'));
    FileUtils.deleteDirectory(site.toFile());
    for (List<String> file :
        List.of(
            List.of("content/site.yaml", SETTINGS),
            List.of("content/articles/story/index.md", FRONT + "Text."))) {
      put(site.resolve(file.get(0)), file.get(1).getBytes(StandardCharsets.UTF_8));
    }
    put(site.resolve(input.file()), input.bytes(size));
    return site;
  }

  private static void put(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }
}
