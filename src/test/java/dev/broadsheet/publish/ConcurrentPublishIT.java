package dev.broadsheet.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Eight processes that publish to one output at the same moment, round after round. */
class ConcurrentPublishIT {
  private static final int BUILDS = 8;

  @TempDir Path folder;

  private record Build(Process process, BufferedReader out, OutputStream in) {
    static Build start(Desk desk, PublishMode mode, int number) throws IOException {
      Process process = PublishingProcess.start(desk, mode, "rounds", "build " + number);
      return new Build(
          process,
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII)),
          process.getOutputStream());
    }

    void tell(int round) throws IOException {
      in.write(("round " + round + "\n").getBytes(StandardCharsets.US_ASCII));
      in.flush();
    }

    String answer() throws IOException {
      return String.valueOf(out.readLine());
    }
  }

  /** {@code -Dbroadsheet.campaign.rounds} rounds in all, else 50. */
  @ParameterizedTest
  @EnumSource
  void oneWinsOrTheyFollowEachOther(PublishMode mode) throws Exception {
    int rounds = Campaign.count("rounds", 50) / PublishMode.values().length;
    Desk desk = Desk.in(folder);
    List<Build> builds = new ArrayList<>();
    for (int i = 0; i < BUILDS; i++) {
      builds.add(Build.start(desk, mode, i));
    }
    int busy = 0;
    for (Build build : builds) {
      assertThat(build.answer()).isEqualTo("ready");
    }
    for (int round = 0; round < rounds; round++) {
      busy += play(builds, round);
      assertThat(PublishingProcess.isOneRelease(desk.published())).as("round " + round).isTrue();
      assertThat(desk.isWhole()).as("round " + round).isTrue();
    }
    for (Build build : builds) {
      build.in().close();
      assertThat(build.process().waitFor(20, TimeUnit.SECONDS)).isTrue();
      assertThat(build.process().exitValue()).isZero();
    }
    assertThat(busy).as("builds that met another one").isPositive();
  }

  /** All at once; how many were turned away. */
  private static int play(List<Build> builds, int round) throws IOException {
    for (Build build : builds) {
      build.tell(round);
    }
    List<String> answers = new ArrayList<>();
    for (Build build : builds) {
      answers.add(build.answer());
    }
    assertThat(answers).allMatch(a -> a.startsWith("done ") || a.startsWith("busy "));
    assertThat(answers).anyMatch(a -> a.startsWith("done "));
    return (int) answers.stream().filter(a -> a.startsWith("busy ")).count();
  }
}
