package dev.broadsheet.bench.race;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code CreateFiles FROM TO}: creates the files of a tree anew, in parallel, and does nothing else.
 * That is what writing a site costs at the least, whatever generates it.
 */
public final class CreateFiles {
  private CreateFiles() {}

  public static void main(String[] args) throws IOException {
    Path from = Path.of(args[0]);
    Path to = Path.of(args[1]);
    List<Path> folders = new ArrayList<>();
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(from)) {
      all.forEach(path -> (Files.isDirectory(path) ? folders : files).add(from.relativize(path)));
    }
    for (Path folder : folders) {
      Files.createDirectories(to.resolve(folder));
    }
    files.parallelStream().forEach(file -> create(from.resolve(file), to.resolve(file)));
  }

  private static void create(Path from, Path to) {
    try {
      Files.write(to, Files.readAllBytes(from));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
