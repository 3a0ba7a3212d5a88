package dev.broadsheet.check;

import dev.broadsheet.content.Site;
import dev.broadsheet.content.SiteLoader;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.TextPrinter;
import dev.broadsheet.source.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A tiny site: what all fixtures have in common, with the files of one laid over it. {@code
 * absent.txt} names files of the common site that are not there.
 */
record Fixture(Path folder) {
  static final Path ROOT = Path.of("src/test/resources/dev/broadsheet/check");
  static final LocalDate NOW = LocalDate.of(2026, 4, 1);

  private static final String BASE = "_base";
  private static final String EXPECTED = "expected.txt";
  private static final String ABSENT = "absent.txt";

  /** The rules that have a folder, sorted. */
  static List<String> rules() throws IOException {
    try (Stream<Path> folders = Files.list(ROOT)) {
      return folders
          .filter(f -> Files.isDirectory(f.resolve("hit")))
          .map(f -> f.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  static Fixture of(String rule, String kind) {
    return new Fixture(ROOT.resolve(rule).resolve(kind));
  }

  Path expectedFile() {
    return folder.resolve(EXPECTED);
  }

  String expected() throws IOException {
    return Files.exists(expectedFile())
        ? Files.readString(expectedFile(), StandardCharsets.UTF_8)
        : "";
  }

  /** Builds the site in {@code target} and returns what is found, as it is printed. */
  String findings(Path target) throws IOException {
    return TextPrinter.plain().print(check(target).sorted());
  }

  Diagnostics check(Path target) throws IOException {
    copy(ROOT.resolve(BASE), target);
    copy(folder, target);
    Path absent = target.resolve(ABSENT);
    if (Files.exists(absent)) {
      for (String path : Files.readAllLines(absent, StandardCharsets.UTF_8)) {
        Files.delete(target.resolve(path));
      }
    }
    Diagnostics problems = new Diagnostics();
    Optional<Site> site = SiteLoader.load(SourceTree.open(target), problems);
    site.ifPresent(s -> Checker.check(s, NOW, problems));
    return problems;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
