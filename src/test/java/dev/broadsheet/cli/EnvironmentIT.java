package dev.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same site on any machine, for anybody, byte for byte. */
class EnvironmentIT {
  @TempDir static Path folder;
  private static SortedMap<String, String> usual;

  @BeforeAll
  static void buildAsUsual() throws Exception {
    Path site = Jar.copySite(folder.resolve("usual"));
    assertThat(Jar.run(site, "build", "--no-fsync").exitCode()).isZero();
    usual = Jar.tree(site.resolve("site-output"));
  }

  private static void assertUsual(Jar.Run run, Path site) throws IOException {
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(Jar.tree(site.resolve("site-output"))).isEqualTo(usual);
  }

  @ParameterizedTest
  @CsvSource({
    "Pacific/Kiritimati, tr, TR, UTF-8, 1, root",
    "America/St_Johns, ar, EG, ISO-8859-1, 3, ann",
    "Europe/Berlin, de, DE, US-ASCII, 8, bob",
    "Asia/Shanghai, zh, CN, GB18030, 2, zoe",
    "UTC, en, US, windows-1252, 16, nobody"
  })
  void isTheSameInEveryZoneLocaleEncodingAndThreadCount(
      String zone, String language, String country, String encoding, int processors, String user)
      throws Exception {
    Path site = Jar.copySite(folder.resolve("another place/site " + language));
    List<String> jvm =
        List.of(
            "-Duser.timezone=" + zone,
            "-Duser.language=" + language,
            "-Duser.country=" + country,
            "-Dfile.encoding=" + encoding,
            "-Duser.name=" + user,
            "-Duser.home=/nonexistent",
            "-XX:ActiveProcessorCount=" + processors);
    Map<String, String> variables =
        Map.of("TZ", zone, "LC_ALL", language + "_" + country, "USER", user, "LOGNAME", user);
    assertUsual(
        Jar.run(folder, variables, jvm, "build", "--no-fsync", "--site", site.toString()), site);
  }

  @Test
  void isTheSameWhateverOrderTheDiskListsFilesIn() throws Exception {
    Path memory = Path.of("/dev/shm");
    Path parent = Files.isWritable(memory) ? memory : folder;
    Path place = Files.createTempDirectory(parent, "broadsheet");
    try {
      Path site = copyBackwards(place.resolve("site"));
      assertUsual(Jar.run(site, "build", "--no-fsync"), site);
    } finally {
      PathUtils.deleteDirectory(place);
    }
  }

  /** A disk in memory lists files in the order of their making, so they are made in another one. */
  private static Path copyBackwards(Path target) throws IOException {
    List<Path> all = new ArrayList<>();
    for (String name : List.of("content", "templates", "static")) {
      try (Stream<Path> below = Files.walk(Path.of(name))) {
        below.filter(Files::isRegularFile).forEach(all::add);
      }
    }
    Collections.sort(all);
    Collections.reverse(all);
    for (Path file : all) {
      Path copy = target.resolve(file);
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }
    return target;
  }

  @Test
  void isTheSameOverAnOtherReleaseAndBehindALink() throws Exception {
    Path site = Jar.copySite(folder.resolve("again"));
    Jar.run(site, "build", "--no-fsync", "--base-url", "https://another.example");
    assertUsual(Jar.run(site, "build", "--no-fsync"), site);
    Jar.run(site, "build", "--no-fsync", "--base-url", "https://another.example");
    assertUsual(Jar.run(site, "build", "--no-fsync", "--publish", "symlink"), site);
    assertThat(site.resolve("site-output")).isSymbolicLink();
  }

  @Test
  void isTheSameOnTheNewestJdk() throws Exception {
    Optional<Path> jdk = otherJdk();
    if (jdk.isEmpty()) {
      System.out.println("SKIPPED: another JDK, because there is only this one here");
    }
    assumeTrue(jdk.isPresent(), "no other JDK here");
    Path site = Jar.copySite(folder.resolve("other-jdk"));
    assertUsual(Jar.runOn(jdk.get(), site, "build", "--no-fsync"), site);
  }

  /** A JDK of another release than the one that runs this, where Debian and others install them. */
  private static Optional<Path> otherJdk() throws IOException {
    Path homes = Path.of("/usr/lib/jvm");
    if (!Files.isDirectory(homes)) {
      return Optional.empty();
    }
    String here = "JAVA_VERSION=\"" + Runtime.version().feature() + ".";
    try (Stream<Path> all = Files.list(homes)) {
      List<Path> candidates =
          all.filter(home -> Files.isExecutable(home.resolve("bin/java"))).sorted().toList();
      for (Path home : candidates) {
        Path release = home.resolve("release");
        if (Files.isRegularFile(release) && !Files.readString(release).contains(here)) {
          return Optional.of(home);
        }
      }
    }
    return Optional.empty();
  }
}
