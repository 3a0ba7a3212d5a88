package dev.broadsheet.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.commons.io.FileUtils;

/**
 * Checks a site for each of the inputs that are made to exhaust a reader, in a Java machine of its
 * own with little memory. With {@code scale} it doubles each input three times and says how much
 * more each doubling cost.
 */
public final class Pathological {
  private static final String SETTINGS =
      "title: {en: T}\nbaseUrl: https://a.example\nlanguages: [en]\n"
          + "publisher: {name: {en: P}, contact: a@a.example}\nauthors: {ann: {name: {en: A}}}\n";
  static final String FRONT =
      "---\ntitle: T\nsummary: S\nauthors: [ann]\npublished: 2024-05-02T06:00:00Z\nfigures: off\n---\n\n";
  private static final int SMALLEST = 50_000;
  private static final int DOUBLINGS = 3;
  private static final int ROUNDS = 3;

  private Pathological() {}

  /** Prints a line for each input: its name, the exit code, milliseconds of processor time. */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path folder = Files.createTempDirectory("broadsheet-pathological");
    try {
      for (PathologicalInput input : PathologicalInput.all()) {
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

  /** The dearest doubling, by processor time, the best of some rounds each. */
  private static String scaled(Path folder, PathologicalInput input) throws IOException {
    StringBuilder line = new StringBuilder(input.name());
    long before = 0;
    for (int i = 0; i <= DOUBLINGS; i++) {
      Path site = write(folder, input, SMALLEST << i);
      long best = Long.MAX_VALUE;
      for (int round = 0; round < ROUNDS; round++) {
        long start = processorTime();
        InProcess.on(site, "check");
        best = Math.min(best, processorTime() - start);
      }
      String ratio = i == 0 ? "" : String.format(Locale.ROOT, " (x%.1f)", (double) best / before);
      line.append('\t').append(best / 1_000_000).append(" ms").append(ratio);
      before = best;
    }
    return line.toString();
  }

  private static long processorTime() {
    return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
        .getProcessCpuTime();
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
