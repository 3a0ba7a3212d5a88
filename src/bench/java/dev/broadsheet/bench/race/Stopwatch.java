package dev.broadsheet.bench.race;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a command to its end under GNU time, which knows the most memory that it held. */
final class Stopwatch {
  private static final String FORMAT = "%e %U %S %M";
  private final Path report;
  private final Path log;

  Stopwatch(Path work) {
    this.report = work.resolve("time.txt");
    this.log = work.resolve("log.txt");
  }

  /**
   * Runs and measures.
   *
   * @throws IllegalStateException when the command fails; its output says why
   */
  Sample run(List<String> command) throws IOException, InterruptedException {
    List<String> timed =
        new ArrayList<>(List.of("/usr/bin/time", "-f", FORMAT, "-o", report.toString()));
    timed.addAll(command);
    long start = System.nanoTime();
    int code =
        new ProcessBuilder(timed)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();
    double wall = (System.nanoTime() - start) / 1e9;
    if (code != 0) {
      throw new IllegalStateException(String.join(" ", command) + "\n" + Files.readString(log));
    }
    String[] parts = Files.readString(report).strip().split(" ");
    double processor = Double.parseDouble(parts[1]) + Double.parseDouble(parts[2]);
    return new Sample(wall, processor, Long.parseLong(parts[3]));
  }
}
