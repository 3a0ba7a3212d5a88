package dev.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that is told to end, by a service manager or by Ctrl-C, at any moment. */
class SignalIT {
  private static final int SIGINT = 2;

  @TempDir Path folder;

  private Process start(Path site) throws IOException {
    List<String> command = Jar.command(List.of(), "build", "--no-fsync", "--site", site.toString());
    return new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** A shell that runs something in the background has it ignore Ctrl-C; so does Java then. */
  private static boolean isIgnored(int signal) throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
      if (line.startsWith("SigIgn:")) {
        return (Long.parseLong(line.substring("SigIgn:".length()).trim(), 16) >> (signal - 1) & 1)
            == 1;
      }
    }
    return false;
  }

  private void endsQuicklyAndLeavesNoStage(String signal, int code) throws Exception {
    int times = Integer.getInteger("broadsheet.campaign.signals", 4);
    Random random = new Random(code);
    for (int i = 0; i < times; i++) {
      Path site = Jar.copySite(folder.resolve(signal + i));
      Process build = start(site);
      waitForStage(site, build, random);
      new ProcessBuilder("kill", "-" + signal, Long.toString(build.pid())).start().waitFor();
      assertThat(build.waitFor(2, TimeUnit.SECONDS)).as("ended within 2 s").isTrue();
      assertThat(build.exitValue()).isIn(0, code);
      assertThat(site.resolve(".site-output.stage")).doesNotExist();
      Path output = site.resolve("site-output");
      if (Files.exists(output)) {
        assertThat(Jar.tree(output)).as("all or nothing").isEqualTo(whole());
      }
    }
    Path last = folder.resolve(signal + (times - 1));
    assertThat(Jar.run(last, "build", "--no-fsync").exitCode()).isZero();
    assertThat(Jar.tree(last.resolve("site-output"))).isEqualTo(whole());
  }

  /** Half of the signals hit a build that has begun to write, half one at any moment. */
  private static void waitForStage(Path site, Process build, Random random) throws Exception {
    if (random.nextBoolean()) {
      while (build.isAlive() && !Files.exists(site.resolve(".site-output.stage"))) {
        Thread.sleep(2);
      }
      Thread.sleep(random.nextInt(50));
    } else {
      Thread.sleep(random.nextInt(800));
    }
  }

  private SortedMap<String, String> whole() throws Exception {
    Path site = folder.resolve("whole");
    if (!Files.exists(site)) {
      Jar.copySite(site);
      assertThat(Jar.run(site, "build", "--no-fsync").exitCode()).isZero();
    }
    return Jar.tree(site.resolve("site-output"));
  }

  @Test
  void endsWithinTwoSecondsOfATermination() throws Exception {
    endsQuicklyAndLeavesNoStage("TERM", 143);
  }

  @Test
  void endsWithinTwoSecondsOfCtrlC() throws Exception {
    assumeFalse(isIgnored(SIGINT), "Ctrl-C is ignored here, as in a background job");
    endsQuicklyAndLeavesNoStage("INT", 130);
  }
}
