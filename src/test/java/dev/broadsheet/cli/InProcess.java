package dev.broadsheet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/** Runs the real command in this process: the same code from the arguments to the exit code. */
record InProcess(int exitCode, String out, String err) {
  static InProcess run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Surroundings nothing =
        new Surroundings(Map.of(), Surroundings.Terminal.NONE, () -> 0, () -> Instant.EPOCH);
    int code = Main.run(args, new PrintWriter(out), new PrintWriter(err), nothing);
    return new InProcess(code, out.toString(), err.toString());
  }

  /** Runs a command on a site that publishes beside itself. */
  static InProcess on(Path site, String command, String... more) {
    List<String> args = new ArrayList<>(List.of(command, "--site", site.toString()));
    args.addAll(List.of("--output", output(site).toString(), "--allow-uncorrected"));
    args.addAll(List.of(more));
    return run(args.toArray(String[]::new));
  }

  static Path output(Path site) {
    return site.resolveSibling(site.getFileName() + "-output");
  }

  static Path copy(Path from, Path to) throws IOException {
    FileUtils.copyDirectory(from.toFile(), to.toFile());
    return to;
  }

  /** The findings as {@code path:line:column: severity: [code]}. */
  List<String> places() {
    return err.lines()
        .filter(line -> line.matches("[^ ].*:\\d+:\\d+: (?:error|warning): \\[[a-z0-9-]+] .*"))
        .map(line -> line.substring(0, line.indexOf(']') + 1))
        .toList();
  }

  /** Every file of a folder with its identity, its size and when it was written. */
  static SortedMap<String, String> stamps(Path folder) throws IOException {
    SortedMap<String, String> stamps = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.toList()) {
        BasicFileAttributes read = Files.readAttributes(file, BasicFileAttributes.class);
        String stamp = read.fileKey() + " " + read.size() + " " + read.lastModifiedTime();
        stamps.put(folder.relativize(file).toString(), stamp);
      }
    }
    return stamps;
  }

  /** One hash over names and bytes of all files of a folder. */
  static String hash(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path file : all.sorted().toList()) {
        digest.update((folder.relativize(file) + "\n").getBytes(StandardCharsets.UTF_8));
        if (Files.isRegularFile(file)) {
          digest.update(Files.readAllBytes(file));
          digest.update(
              Files.getLastModifiedTime(file).toString().getBytes(StandardCharsets.UTF_8));
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
