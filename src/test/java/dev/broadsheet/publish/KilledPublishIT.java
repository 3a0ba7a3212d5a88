package dev.broadsheet.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Processes that die while they publish: killed at random, or halted at each operation in turn. */
class KilledPublishIT {
  /** Longest wait before the kill; a release of the victim takes a tenth of that. */
  private static final int MILLIS = 120;

  @TempDir Path folder;

  /** Kills {@code -Dbroadsheet.campaign.kills} times, else 50. */
  @Test
  void survivesKillsAtRandomMoments() throws Exception {
    int kills = Campaign.count("kills", 50);
    Parallel.forEach(4, IntStream.range(0, Math.max(kills, 32)).boxed().toList(), this::killOnce);
  }

  private void killOnce(int number) throws IOException {
    PublishMode mode = PublishMode.values()[number % 2];
    Desk desk = Desk.in(folder.resolve("kill-" + number));
    Process victim = PublishingProcess.start(desk, mode, "loop", Integer.toString(number));
    try {
      assertThat(victim.getInputStream().read()).isEqualTo('r');
      Thread.sleep(new Random(number).nextInt(MILLIS));
      victim.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
    boolean gone = !Files.exists(desk.output());
    if (gone) {
      assertThat(mode).as("there is a gap in this mode only").isEqualTo(PublishMode.FOLDER);
      assertThat(desk.beside()).contains(".site-output.journal");
    } else {
      assertOneRelease(desk, "before any recovery");
    }
    desk.recover(new DiskFiles());
    assertOneRelease(desk, "after recovery");
    desk.publish(mode, FaultLoop.NEW);
    assertThat(desk.published()).isEqualTo(FaultLoop.NEW);
    new DiskFiles().delete(desk.site());
  }

  private static void assertOneRelease(Desk desk, String when) throws IOException {
    assertThat(PublishingProcess.isOneRelease(desk.published())).as(when).isTrue();
    assertThat(desk.isWhole()).as(when).isTrue();
  }

  /** Every third operation; all with {@code -Dbroadsheet.campaign.halts=1}. */
  @ParameterizedTest
  @EnumSource
  void survivesAHaltOfTheWholeMachineAtAnOperation(PublishMode mode) throws Exception {
    int step = Campaign.count("halts", 3);
    List<Integer> operations = IntStream.range(0, 60 / step).mapToObj(i -> 1 + i * step).toList();
    int halted = 0;
    for (int at : operations) {
      Desk desk = Desk.in(folder.resolve(mode + "-" + at));
      desk.publish(mode, FaultLoop.OLDER);
      desk.publish(mode, FaultLoop.OLD);
      Process victim =
          PublishingProcess.start(desk, mode, "halt", "HALF_THEN_DIE", Integer.toString(at));
      int code = victim.waitFor();
      assertThat(code).isIn(0, PublishingProcess.HALTED);
      desk.recover(new DiskFiles());
      assertThat(desk.published()).isIn(FaultLoop.OLD, FaultLoop.NEW);
      assertThat(desk.isWhole()).isTrue();
      if (code == 0) {
        break;
      }
      halted++;
    }
    assertThat(halted * step).isGreaterThan(20);
  }
}
