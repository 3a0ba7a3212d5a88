package dev.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program, killed at random moments of a whole build over an earlier release. */
class KilledBuildIT {
  private static final List<String> ADDRESSES =
      List.of("https://one.example", "https://two.example");

  @TempDir Path folder;

  private static Jar.Run build(Path site, String address) throws Exception {
    return Jar.run(site, "build", "--no-fsync", "--base-url", address);
  }

  /** Kills {@code -Dbroadsheet.campaign.builds} builds, else 4. */
  @Test
  void leavesTheOldSiteOrTheNewOne() throws Exception {
    Path site = Jar.copySmallSite(folder.resolve("site"));
    Path output = site.resolve("site-output");
    build(site, ADDRESSES.get(1));
    SortedMap<String, String> second = Jar.tree(output);
    long start = System.nanoTime();
    build(site, ADDRESSES.get(0));
    int millis = (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    SortedMap<String, String> first = Jar.tree(output);
    Random random = new Random(9);
    for (int i = 0; i < Integer.getInteger("broadsheet.campaign.builds", 4); i++) {
      List<String> command =
          Jar.command(List.of(), "build", "--no-fsync", "--base-url", ADDRESSES.get(i % 2));
      Process victim =
          new ProcessBuilder(command)
              .directory(site.toFile())
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      Thread.sleep(random.nextInt(millis));
      victim.destroyForcibly().waitFor();
      if (Files.exists(output)) {
        assertThat(Jar.tree(output)).as("kill " + i).isIn(first, second);
      }
    }
    assertThat(build(site, ADDRESSES.get(0)).exitCode()).isZero();
    assertThat(Jar.tree(output)).isEqualTo(first);
  }
}
