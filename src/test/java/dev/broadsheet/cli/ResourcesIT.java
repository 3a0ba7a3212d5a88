package dev.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build of this repository's site needs: little memory, no network, no luck. */
class ResourcesIT {
  @TempDir Path folder;
  private Path site;

  @BeforeEach
  void copy() throws IOException {
    site = Jar.copySite(folder.resolve("site"));
  }

  @Test
  void sixtyFourMegabytesAreEnough() throws Exception {
    Jar.Run run = Jar.run(site, Map.of(), List.of("-Xmx64m"), "build", "--no-fsync");
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  @Test
  void noNetworkIsNeeded() throws Exception {
    List<String> alone = List.of("unshare", "-Urn");
    boolean able = Files.isExecutable(Path.of("/usr/bin/unshare")) && exit(alone, "true") == 0;
    if (!able) {
      System.out.println(
          "SKIPPED: a build without a network, because there are no name spaces here");
    }
    assumeTrue(able, "no user name spaces here");
    List<String> command = new ArrayList<>(alone);
    command.addAll(Jar.command(List.of(), "build", "--no-fsync"));
    Jar.Run run = Jar.run(site, Map.of(), command);
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(site.resolve("site-output/index.html")).exists();
  }

  private int exit(List<String> prefix, String program) throws Exception {
    List<String> command = new ArrayList<>(prefix);
    command.add(program);
    return Jar.run(folder, Map.of(), command).exitCode();
  }

  /** {@code -Dbroadsheet.campaign.repeats=10} builds as often, else twice. */
  @Test
  void theSameComesOutEachTime() throws Exception {
    int repeats = Integer.getInteger("broadsheet.campaign.repeats", 2);
    SortedMap<String, String> first = built(0);
    for (int i = 1; i < repeats; i++) {
      assertThat(built(i)).isEqualTo(first);
    }
  }

  private SortedMap<String, String> built(int number) throws Exception {
    Path output = folder.resolve("out-" + number);
    Jar.Run run = Jar.run(site, "build", "--no-fsync", "--output", output.toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
    return Jar.tree(output);
  }
}
