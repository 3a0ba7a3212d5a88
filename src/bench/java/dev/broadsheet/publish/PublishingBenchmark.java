package dev.broadsheet.publish;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What publishing costs beside a program that only creates the same files. Each round does every
 * case once, so that what else the machine does hits all alike; medians and ratios are printed.
 *
 * <p>Usage: {@code PublishingBenchmark FOLDER FILES ROUNDS}.
 */
public final class PublishingBenchmark {
  private static final int THREADS = 4;
  private static final int SIZE = 8_000;
  private static final OperatingSystemMXBean CPU =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final Path folder;
  private final int count;
  private final Map<String, double[]> seconds = new LinkedHashMap<>();
  private final Map<String, double[]> cpuSeconds = new LinkedHashMap<>();
  private int round;

  private PublishingBenchmark(Path folder, int count, int rounds) {
    this.folder = folder;
    this.count = count;
    for (String name : CASES) {
      seconds.put(name, new double[rounds]);
      cpuSeconds.put(name, new double[rounds]);
    }
  }

  private static final List<String> CASES =
      List.of(
          "files only",
          "clean",
          "clean, flushed",
          "unchanged",
          "unchanged, kept",
          "one changed (second build)",
          "one changed",
          "one changed, kept",
          "one changed, kept, flushed",
          "all changed (into new files)",
          "all changed",
          "all changed, flushed");

  /** Runs the cases and prints the table. */
  public static void main(String[] args) throws IOException {
    int rounds = Integer.parseInt(args[2]);
    PublishingBenchmark benchmark =
        new PublishingBenchmark(
            Files.createDirectories(Path.of(args[0])), Integer.parseInt(args[1]), rounds);
    for (int i = 0; i < rounds; i++) {
      benchmark.round = i;
      benchmark.runOnce();
    }
    benchmark.print();
  }

  private interface Step {
    void run() throws IOException;
  }

  private void time(String name, Step step) throws IOException {
    settle();
    long start = System.nanoTime();
    long cpu = CPU.getProcessCpuTime();
    step.run();
    seconds.get(name)[round] = (System.nanoTime() - start) / 1e9;
    cpuSeconds.get(name)[round] = (CPU.getProcessCpuTime() - cpu) / 1e9;
  }

  /** Lets the system write what earlier steps left in its memory, so that no step pays for another. */
  private static void settle() throws IOException {
    try {
      new ProcessBuilder("sync").start().waitFor();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private void runOnce() throws IOException {
    OutputFiles disk = new DiskFiles();
    Path plain = folder.resolve("plain");
    Path site = Files.createDirectories(folder.resolve("site/content")).getParent();
    disk.delete(plain);
    time("files only", () -> createOnly(plain));
    disk.delete(plain);
    clean(disk, site);
    time("clean", () -> publish(site, 0, 0, false, false));
    clean(disk, site);
    time("clean, flushed", () -> publish(site, 0, 0, false, true));
    time("unchanged", () -> publish(site, 0, 0, false, false));
    time("unchanged, kept", () -> publish(site, 0, 0, true, false));
    time("one changed (second build)", () -> publish(site, 1, 1, false, false));
    time("one changed", () -> publish(site, 1, 2, false, false));
    time("one changed, kept", () -> publish(site, 1, 3, true, false));
    time("one changed, kept, flushed", () -> publish(site, 1, 4, true, true));
    time("all changed (into new files)", () -> publish(site, count, 5, false, false));
    publish(site, count, 6, false, false);
    time("all changed", () -> publish(site, count, 7, false, false));
    time("all changed, flushed", () -> publish(site, count, 8, false, true));
    clean(disk, site);
  }

  private static void clean(OutputFiles disk, Path site) throws IOException {
    disk.delete(site);
    Files.createDirectories(site.resolve("content"));
  }

  private byte[] bytes(int file, int version) {
    byte[] bytes = new byte[SIZE];
    Arrays.fill(bytes, (byte) ('a' + file % 20));
    byte[] seed = ("file " + file + " version " + version).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    System.arraycopy(seed, 0, bytes, 0, seed.length);
    return bytes;
  }

  private static String path(int file) {
    return "articles/story-" + file + "/index.html";
  }

  private void createOnly(Path target) throws IOException {
    Parallel.forEach(
        THREADS,
        IntStream.range(0, count).boxed().toList(),
        i -> {
          Path file = target.resolve(path(i));
          Files.createDirectories(file.getParent());
          Files.write(file, bytes(i, 0));
        });
  }

  private void publish(Path site, int changed, int version, boolean keep, boolean durable)
      throws IOException {
    PublishOptions options = new PublishOptions(PublishMode.FOLDER, durable);
    Path output = site.resolve("site-output");
    try (Release release = Publisher.onDisk().begin(output, site, options)) {
      Parallel.forEach(
          THREADS,
          IntStream.range(0, count).boxed().toList(),
          i -> {
            if (!keep || i < changed || !release.keep(path(i))) {
              release.write(path(i), bytes(i, i < changed ? version : 0));
            }
          });
      release.publish();
    }
  }

  private void print() {
    double only = median(seconds.get("files only"));
    System.out.println(count + " files of " + SIZE + " bytes, each in a folder; medians");
    for (Map.Entry<String, double[]> each : seconds.entrySet()) {
      double median = median(each.getValue());
      System.out.printf(
          java.util.Locale.ROOT,
          "%-30s %8.3f s %6.2f   cpu %8.3f s %6.2f%n",
          each.getKey(),
          median,
          median / only,
          median(cpuSeconds.get(each.getKey())),
          median(cpuSeconds.get(each.getKey())) / median(cpuSeconds.get("files only")));
    }
  }

  private static double median(double[] all) {
    return Stream.of(all).flatMapToDouble(Arrays::stream).sorted().skip(all.length / 2).findFirst().orElse(0);
  }
}
