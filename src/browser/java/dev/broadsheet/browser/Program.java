package dev.broadsheet.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program as a process of its own, from the classes under test. */
final class Program {
  private final Path log;

  /**
   * @param log where what it says to standard error goes
   */
  Program(Path log) {
    this.log = log;
  }

  /** Starts a command that goes on until it is ended. */
  Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xmx512m"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("dev.broadsheet.cli.Main");
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
        .start();
  }

  /** Runs a command to its end and returns its exit code. */
  int run(String... arguments) throws IOException, InterruptedException {
    Process process = start(arguments);
    process.getInputStream().readAllBytes();
    return process.waitFor();
  }

  /** What a process says first, without the end of the line. */
  static String firstLine(Process process) throws IOException {
    StringBuilder line = new StringBuilder();
    int b = process.getInputStream().read();
    while (b >= 0 && b != '\n') {
      line.append((char) b);
      b = process.getInputStream().read();
    }
    return new String(
        line.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  /** Asks a process to end, as Ctrl-C and service managers do; whether it does within 10 s. */
  static boolean end(Process process) throws InterruptedException {
    process.destroy();
    return process.waitFor(10, TimeUnit.SECONDS);
  }
}
