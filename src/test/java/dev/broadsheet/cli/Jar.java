package dev.broadsheet.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/**
 * Runs the packaged jar as a process of its own, as users do, on copies of this repository's site.
 */
final class Jar {
  private static final Path JAR = Path.of(System.getProperty("broadsheet.jar")).toAbsolutePath();

  private Jar() {}

  /** What a finished process left. */
  record Run(int exitCode, String out, String err) {}

  /** The command line of the jar, on the JDK that runs the tests. */
  static List<String> command(List<String> jvm, String... args) {
    return command(Path.of(System.getProperty("java.home")), jvm, args);
  }

  private static List<String> command(Path jdk, List<String> jvm, String... args) {
    List<String> command = new ArrayList<>();
    command.add(jdk.resolve("bin/java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(jvm);
    command.addAll(List.of("-jar", JAR.toString()));
    command.addAll(List.of(args));
    return command;
  }

  static Run run(Path folder, Map<String, String> environment, List<String> jvm, String... args)
      throws IOException, InterruptedException {
    return run(folder, environment, command(jvm, args));
  }

  /** Runs the jar on another JDK. */
  static Run runOn(Path jdk, Path folder, String... args) throws IOException, InterruptedException {
    return run(folder, Map.of(), command(jdk, List.of(), args));
  }

  /** Runs a command, such as that of the jar behind another program. */
  static Run run(Path folder, Map<String, String> environment, List<String> command)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile("broadsheet", ".out");
    Path err = Files.createTempFile("broadsheet", ".err");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().putAll(environment);
    int code = builder.start().waitFor();
    Run run = new Run(code, text(out), text(err));
    Files.delete(out);
    Files.delete(err);
    return run;
  }

  static Run run(Path folder, String... args) throws IOException, InterruptedException {
    return run(folder, Map.of(), List.of(), args);
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }

  /** Copies what editors write of this repository's own site. */
  static Path copySite(Path target) throws IOException {
    for (String folder : List.of("content", "templates", "static")) {
      FileUtils.copyDirectory(new File(folder), target.resolve(folder).toFile());
    }
    return target;
  }

  /** A site of one article, with the theme that the jar brings: for tests that build it often. */
  static Path copySmallSite(Path target) throws IOException {
    File base = new File("src/test/resources/dev/broadsheet/check/_base");
    FileUtils.copyDirectory(base, target.toFile());
    return target;
  }

  /** Every file of a folder with its bytes as Latin-1 text, so that trees can be compared. */
  static SortedMap<String, String> tree(Path output) throws IOException {
    Path folder = output.toRealPath();
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(
            folder.relativize(file).toString(),
            Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }
}
