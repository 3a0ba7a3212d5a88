package dev.broadsheet.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.publish.FaultyFiles.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The situations that differ most; {@link PublishFaultIT} has all of them. */
class PublishFaultTest extends FaultLoop {
  @ParameterizedTest
  @CsvSource({
    "NOTHING, FOLDER, HALF_THEN_DIE",
    "TWO_RELEASES, FOLDER, DIE",
    "TWO_RELEASES, FOLDER, HALF_THEN_REFUSE",
    "TWO_RELEASES, SYMLINK, DIE",
    "TWO_RELEASES, SYMLINK, REFUSE",
    "OTHER_MODE, SYMLINK, HALF_THEN_DIE"
  })
  void survives(Before before, PublishMode mode, Fault fault) throws IOException {
    survivesAFaultAtEveryOperation(before, mode, fault);
  }

  @ParameterizedTest
  @EnumSource
  void survivesADeathDuringTheRecoveryFromADeath(PublishMode mode) throws IOException {
    boolean unharmed = false;
    for (int k = 1; !unharmed; k++) {
      boolean recovered = false;
      for (int j = 1; !recovered; j++) {
        prepare(Before.TWO_RELEASES, mode);
        unharmed = unharmed(new FaultyFiles(Fault.DIE, k), mode);
        recovered = recovers(new FaultyFiles(Fault.HALF_THEN_DIE, j));
        desk.recover(new DiskFiles());
        assertWhole(Before.TWO_RELEASES, "operation " + k + ", then " + j);
      }
      assertNextBuildWorks(mode);
    }
  }

  private boolean recovers(FaultyFiles files) throws IOException {
    try {
      desk.recover(files);
    } catch (FaultyFiles.Death e) {
      assertThat(files.struck()).isTrue();
    }
    return !files.struck();
  }

  @ParameterizedTest
  @EnumSource
  void neverWritesIntoAFileThatReadersSee(PublishMode mode) throws IOException {
    prepare(Before.THREE_RELEASES, mode);
    Path snapshot = Files.createDirectory(folder.resolve("snapshot-" + mode));
    for (String path : OLD.keySet()) {
      Path name = snapshot.resolve(path);
      Files.createDirectories(name.getParent());
      Files.createLink(name, desk.output().resolve(path));
    }
    for (Map<String, String> pages : List.of(NEW, OLDER, OLD, NEW)) {
      desk.publish(mode, pages);
      assertThat(Desk.text(snapshot)).isEqualTo(new TreeMap<>(OLD));
    }
  }
}
