package dev.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher of the distribution: it finds itself, Java, the archive, and the right flags. */
class LauncherIT {
  private static final Path DIST = Path.of("target", "dist").toAbsolutePath();
  private static final Path LAUNCHER = DIST.resolve("bin/broadsheet");
  private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));
  private static final String FLAGS = "-XX:+PrintCommandLineFlags";

  @TempDir Path temp;

  @BeforeAll
  static void needsAShell() {
    assumeThat(Path.of("/bin/sh")).exists();
  }

  private static Jar.Run run(Path folder, Map<String, String> environment, String... command)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile("launcher", ".out");
    Path err = Files.createTempFile("launcher", ".err");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().keySet().removeIf(name -> name.matches("(BROADSHEET|JAVA|JDK).*"));
    builder.environment().putAll(environment);
    int code = builder.start().waitFor();
    Jar.Run run = new Jar.Run(code, Files.readString(out), Files.readString(err));
    Files.delete(out);
    Files.delete(err);
    return run;
  }

  private static Map<String, String> with(String... pairs) {
    Map<String, String> environment = new TreeMap<>();
    environment.put("JAVA_HOME", JAVA_HOME.toString());
    for (int i = 0; i < pairs.length; i += 2) {
      environment.put(pairs[i], pairs[i + 1]);
    }
    return environment;
  }

  private static void assertIsVersion(Jar.Run run) {
    assertThat(run.out()).startsWith("broadsheet ").contains("java ");
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
  }

  private Path copyOfDistribution(String name) throws IOException {
    Path copy = temp.resolve(name);
    FileUtils.copyDirectory(DIST.toFile(), copy.toFile());
    assertThat(copy.resolve("bin/broadsheet").toFile().setExecutable(true)).isTrue();
    return copy;
  }

  @Test
  void startsFromAnotherFolder() throws Exception {
    assertIsVersion(run(temp, with(), LAUNCHER.toString(), "--version"));
  }

  @Test
  void startsByARelativePath() throws Exception {
    assertIsVersion(run(DIST.resolve("lib"), with(), "../bin/broadsheet", "--version"));
  }

  @Test
  void startsThroughAChainOfSymbolicLinks() throws Exception {
    Path link = Files.createSymbolicLink(temp.resolve("first link"), LAUNCHER);
    Path second = Files.createSymbolicLink(temp.resolve("second"), link.getFileName());
    assertIsVersion(run(Path.of("/"), with(), second.toString(), "--version"));
    Files.delete(second);
    Files.delete(link);
  }

  @Test
  void startsByItsNameOnThePath() throws Exception {
    Map<String, String> path = with("PATH", DIST.resolve("bin") + ":" + System.getenv("PATH"));
    assertIsVersion(run(temp, path, "sh", "-c", "broadsheet --version"));
  }

  @Test
  void startsFromAFolderWithSpacesAndPassesOverAnArchiveOfAnotherFolder() throws Exception {
    Path copy = copyOfDistribution("my own $HOME 'tools'");
    assertIsVersion(run(temp, with(), copy.resolve("bin/broadsheet").toString(), "--version"));
  }

  @Test
  void passesOverAnArchiveThatIsDamaged() throws Exception {
    Path copy = copyOfDistribution("damaged");
    for (String suffix : List.of("jsa", "aot")) {
      String name = "broadsheet-" + Runtime.version().feature() + "." + suffix;
      Files.deleteIfExists(copy.resolve("lib").resolve(name));
      Files.writeString(copy.resolve("lib").resolve(name), "no archive");
    }
    assertIsVersion(run(temp, with(), copy.resolve("bin/broadsheet").toString(), "--version"));
  }

  @Test
  void loadsOurClassesFromTheArchive() throws Exception {
    Path log = temp.resolve("classes.log");
    Map<String, String> options = with("BROADSHEET_OPTS", "-Xlog:class+load:file=" + log);
    assertIsVersion(run(temp, options, LAUNCHER.toString(), "--version"));
    assertThat(Files.readAllLines(log))
        .filteredOn(line -> line.contains(" dev.broadsheet.cli.Main "))
        .singleElement()
        .asString()
        .contains("shared objects file");
  }

  @Test
  void findsJavaOnThePath() throws Exception {
    Map<String, String> path = new TreeMap<>();
    path.put("PATH", JAVA_HOME.resolve("bin") + ":" + System.getenv("PATH"));
    assertIsVersion(run(temp, path, LAUNCHER.toString(), "--version"));
  }

  @Test
  void saysThatJavaHomeIsWrong() throws Exception {
    Jar.Run run = run(temp, with("JAVA_HOME", temp.toString()), LAUNCHER.toString(), "--version");
    assertThat(run.err())
        .isEqualTo("broadsheet: JAVA_HOME is " + temp + ", and there is no bin/java in it\n");
    assertThat(run.exitCode()).isEqualTo(127);
  }

  @Test
  void refusesAJavaThatIsTooOld() throws Exception {
    Path home = temp.resolve("old");
    Files.createDirectories(home.resolve("bin"));
    Path java = Files.writeString(home.resolve("bin/java"), "#!/bin/sh\necho started\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");
    Jar.Run run = run(temp, with("JAVA_HOME", home.toString()), LAUNCHER.toString(), "build");
    assertThat(run.err()).contains("is Java 11; Broadsheet needs 17 or newer");
    assertThat(run.exitCode()).isEqualTo(127);
  }

  @Test
  void passesArgumentsAndTheExitCodeOn() throws Exception {
    Jar.Run run =
        run(temp, with(), LAUNCHER.toString(), "build", "--site", "no such * 'folder' $HOME");
    Jar.Run plain = Jar.run(temp, "build", "--site", "no such * 'folder' $HOME");
    assertThat(run.err()).contains("no such * 'folder' $HOME").isEqualTo(plain.err());
    assertThat(run.exitCode()).isEqualTo(plain.exitCode()).isNotZero();
  }

  @Test
  void buildsASiteLikeTheJarDoes() throws Exception {
    Path sample = DIST.resolve("lib/sample");
    Jar.Run run =
        run(
            sample,
            with(),
            LAUNCHER.toString(),
            "build",
            "--quiet",
            "--output",
            temp.resolve("launched").toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
    Jar.run(sample, "build", "--quiet", "--output", temp.resolve("plain").toString());
    assertThat(Jar.tree(temp.resolve("launched"))).isEqualTo(Jar.tree(temp.resolve("plain")));
  }

  @Test
  void usesTheQuickCompilerForASmallSite() throws Exception {
    Jar.Run run = run(temp, with("BROADSHEET_OPTS", FLAGS), LAUNCHER.toString(), "--version");
    assertThat(run.out()).contains("-XX:TieredStopAtLevel=1").contains("-XX:+UseSerialGC");
  }

  @Test
  void usesTheOptimizingCompilerForAPreview() throws Exception {
    Jar.Run run = run(temp, with("BROADSHEET_OPTS", FLAGS), LAUNCHER.toString(), "serve", "--help");
    assertThat(run.out()).contains("-XX:").doesNotContain("TieredStopAtLevel");
  }

  /** What the virtual machine is given for a site of so many articles. */
  private String flags(int articles, String... command) throws Exception {
    Path folder = Files.createDirectories(temp.resolve("of " + articles + "/content/articles"));
    for (int i = 0; i < articles; i++) {
      Path article = folder.resolve("story-" + i + ".md");
      if (Files.notExists(article)) {
        Files.createFile(article);
      }
    }
    List<String> all = new ArrayList<>(List.of(LAUNCHER.toString()));
    all.addAll(List.of(command));
    Jar.Run run =
        run(
            temp.resolve("of " + articles),
            with("BROADSHEET_OPTS", FLAGS),
            all.toArray(String[]::new));
    assertThat(run.out()).contains("-XX:");
    return run.out();
  }

  @Test
  void collectsWithMoreThreadsWhereThatPays() throws Exception {
    assertThat(flags(499, "help")).contains("-XX:+UseSerialGC").doesNotContain("NewSize");
    assertThat(flags(500, "help")).contains("-XX:+UseParallelGC", "TieredStopAtLevel=1");
    assertThat(flags(500, "serve", "--help")).contains("-XX:+UseSerialGC");
    assertThat(flags(2_000, "help")).contains("-XX:+UseParallelGC", "MaxNewSize=268435456");
    assertThat(flags(5_000, "help")).contains("-XX:+UseParallelGC", "MaxNewSize=134217728");
    assertThat(flags(5_000, "serve", "--help"))
        .contains("-XX:+UseSerialGC", "NewSize", "MaxHeapFreeRatio=35");
  }

  @Test
  void compilesOnOneThreadWhereASmallSiteIsBuilt() throws Exception {
    assertThat(flags(499, "help")).contains("CICompilerCount=1", "TieredStopAtLevel=1");
    assertThat(flags(500, "help")).doesNotContain("CICompilerCount=1 ");
    assertThat(flags(499, "serve", "--help")).doesNotContain("CICompilerCount=1 ");
    Jar.Run run =
        run(
            temp,
            with("BROADSHEET_OPTS", FLAGS + " -XX:TieredStopAtLevel=4"),
            LAUNCHER.toString(),
            "help");
    assertThat(run.out()).contains("-XX:").doesNotContain("CICompilerCount=1 ");
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void usesTheOptimizingCompilerForALargeSite() throws Exception {
    assertThat(flags(10_001, "help")).doesNotContain("TieredStopAtLevel");
    String name = "of 10001";
    for (List<String> site : List.of(List.of("--site", name), List.of("--site=" + name))) {
      List<String> command = new ArrayList<>(List.of(LAUNCHER.toString(), "help"));
      command.addAll(site);
      Jar.Run run = run(temp, with("BROADSHEET_OPTS", FLAGS), command.toArray(String[]::new));
      assertThat(run.out()).contains("-XX:").doesNotContain("TieredStopAtLevel");
    }
  }

  @Test
  void makesAnArchiveForAFolderThatWasMoved() throws Exception {
    Path copy = copyOfDistribution("moved here");
    Jar.Run prepared = run(temp, with(), copy.resolve("bin/broadsheet-prepare").toString());
    assertThat(prepared.err()).isEmpty();
    assertThat(prepared.exitCode()).isZero();
    assertThat(Path.of(prepared.out().strip())).isRegularFile();
    assertIsVersion(run(temp, with(), copy.resolve("bin/broadsheet").toString(), "--version"));
  }
}
