package dev.broadsheet.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.publish.FaultyFiles.Fault;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;

/**
 * Lets each operation of a publication in turn go wrong, in every way, from every situation, until
 * a publication ends unharmed: readers have the old site or the new one, whole, and the next build
 * works.
 */
abstract class FaultLoop {
  static final Map<String, String> OLDER =
      Map.of(
          "index.html", "older home", "a/index.html", "same", "b", "a file where a folder comes");
  static final Map<String, String> OLD =
      Map.of("index.html", "old home", "a/index.html", "same", "gone/index.html", "stale");
  static final Map<String, String> NEW =
      Map.of("index.html", "new home", "a/index.html", "same", "b/c/index.html", "fresh");

  @TempDir Path folder;
  Desk desk;
  private int round;

  /** What was published before. */
  enum Before {
    NOTHING,
    ONE_RELEASE,
    TWO_RELEASES,
    THREE_RELEASES,
    /** The output was published in the other way. */
    OTHER_MODE;

    Map<String, String> seen() {
      return this == NOTHING ? Map.of() : OLD;
    }
  }

  void prepare(Before before, PublishMode mode) throws IOException {
    desk = Desk.in(folder.resolve("round-" + round++));
    switch (before) {
      case NOTHING -> {}
      case ONE_RELEASE -> desk.publish(mode, OLD);
      case TWO_RELEASES -> {
        desk.publish(mode, OLDER);
        desk.publish(mode, OLD);
      }
      case THREE_RELEASES -> {
        desk.publish(mode, NEW);
        desk.publish(mode, OLDER);
        desk.publish(mode, OLD);
      }
      case OTHER_MODE -> {
        PublishMode other = mode == PublishMode.FOLDER ? PublishMode.SYMLINK : PublishMode.FOLDER;
        desk.publish(other, OLDER);
        desk.publish(other, OLD);
      }
    }
  }

  /** Publishes the new site; true if the fault was not reached. */
  boolean unharmed(FaultyFiles files, PublishMode mode) throws IOException {
    try {
      desk.publish(files, new PublishOptions(mode, true), NEW);
    } catch (PublishException | FaultyFiles.Death e) {
      assertThat(files.struck()).isTrue();
    }
    return !files.struck();
  }

  void assertWhole(Before before, String when) throws IOException {
    assertThat(desk.published()).as(when).isIn(new TreeMap<>(before.seen()), new TreeMap<>(NEW));
    assertThat(desk.isWhole()).as(when).isTrue();
  }

  void assertNextBuildWorks(PublishMode mode) throws IOException {
    desk.publish(mode, NEW);
    assertThat(desk.published()).isEqualTo(new TreeMap<>(NEW));
    assertThat(desk.isWhole()).isTrue();
    assertThat(desk.beside())
        .isSubsetOf(".site-output.index", ".site-output.spare", ".site-output.releases");
  }

  void survivesAFaultAtEveryOperation(Before before, PublishMode mode, Fault fault)
      throws IOException {
    for (int k = 1; ; k++) {
      prepare(before, mode);
      boolean unharmed = unharmed(new FaultyFiles(fault, k), mode);
      String when = "operation " + k;
      if (fault == Fault.REFUSE || fault == Fault.HALF_THEN_REFUSE) {
        assertWhole(before, when + ", without any recovery");
        assertThat(desk.beside()).as(when).doesNotContain(".site-output.stage");
      }
      desk.recover(new DiskFiles());
      assertWhole(before, when);
      assertNextBuildWorks(mode);
      if (unharmed) {
        assertThat(k).isGreaterThan(20);
        break;
      }
    }
  }
}
