package dev.broadsheet.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.broadsheet.publish.PublishException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublisherTest {
  private static final Map<String, String> OLD =
      Map.of("index.html", "old home", "a/index.html", "same", "gone/index.html", "stale");
  private static final Map<String, String> NEW =
      Map.of("index.html", "new home", "a/index.html", "same", "b/c/index.html", "fresh");

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void makeSite() throws IOException {
    desk = Desk.in(folder);
  }

  private Release begin() throws IOException {
    return Publisher.onDisk().begin(desk.output(), desk.site());
  }

  private Object inode(String path) throws IOException {
    return Files.getAttribute(desk.output().resolve(path), "unix:ino");
  }

  @Test
  void replacesTheWholeTreeAndKeepsTheOldOneAsSpare() throws IOException {
    assertThat(desk.publish(OLD)).isEqualTo(new PublishResult(3, 17, 3, 0));
    assertThat(desk.beside()).containsExactly(".site-output.index");
    assertThat(desk.publish(NEW)).isEqualTo(new PublishResult(3, 17, 2, 1));
    assertThat(desk.published()).isEqualTo(new TreeMap<>(NEW));
    assertThat(desk.isWhole()).isTrue();
    assertThat(desk.beside()).containsExactly(".site-output.index", ".site-output.spare");
    assertThat(Desk.text(desk.site().resolve(".site-output.spare"))).isEqualTo(new TreeMap<>(OLD));
  }

  @ParameterizedTest
  @EnumSource
  void carriesUnchangedFilesOver(PublishMode mode) throws IOException {
    desk.publish(mode, OLD);
    Object before = inode("a/index.html");
    for (int i = 0; i < 4; i++) {
      desk.publish(mode, i % 2 == 0 ? NEW : OLD);
      assertThat(inode("a/index.html")).isEqualTo(before);
    }
  }

  @ParameterizedTest
  @EnumSource
  void touchesNothingWhenNothingChanged(PublishMode mode) throws IOException {
    desk.publish(mode, OLD);
    FileTime longAgo = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(desk.output(), longAgo);
    Object before = inode("");
    assertThat(desk.publish(mode, OLD).changed()).isFalse();
    assertThat(Files.getLastModifiedTime(desk.output())).isEqualTo(longAgo);
    assertThat(inode("")).isEqualTo(before);
  }

  @Test
  void mendsAFileThatWasEditedByHand() throws IOException {
    desk.publish(OLD);
    Files.writeString(desk.output().resolve("a/index.html"), "evil");
    desk.publish(OLD);
    assertThat(desk.published()).isEqualTo(new TreeMap<>(OLD));
  }

  @Test
  void removesAFileThatWasAddedByHand() throws IOException {
    desk.publish(OLD);
    Files.writeString(desk.output().resolve("a/extra.html"), "evil");
    assertThat(desk.publish(OLD).removed()).isEqualTo(1);
    assertThat(desk.published()).isEqualTo(new TreeMap<>(OLD));
  }

  @Test
  void mendsAManifestThatWasEditedByHand() throws IOException {
    desk.publish(OLD);
    Files.writeString(desk.output().resolve(Manifest.NAME), "nonsense");
    assertThat(desk.publish(OLD).changed()).isTrue();
    assertThat(desk.isWhole()).isTrue();
  }

  @Test
  void discardsAReleaseThatIsNotPublished() throws IOException {
    desk.publish(OLD);
    try (Release release = begin()) {
      release.write("index.html", Desk.bytes("half"));
    }
    assertThat(desk.published()).isEqualTo(new TreeMap<>(OLD));
    assertThat(desk.beside()).doesNotContain(".site-output.stage");
  }

  @Test
  void writesNothingButTheLockUntilAFileDiffers() throws IOException {
    begin().close();
    assertThat(desk.beside()).isEmpty();
    assertThat(desk.output()).doesNotExist();
  }

  @Test
  void writesAManifestThatSha256sumReads() throws IOException {
    desk.publish(Map.of("b", "", "a", "x"));
    assertThat(Files.readString(desk.output().resolve(Manifest.NAME)))
        .isEqualTo(
            """
            2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881  a
            e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "/a", "a//b", "../a", "a/../b", "./a", "a/", "a\\b", ".broadsheet-manifest"})
  void refusesPathsThatAreNotPlainlyRelative(String path) throws IOException {
    try (Release release = begin()) {
      assertThatIllegalArgumentException().isThrownBy(() -> release.write(path, new byte[0]));
      assertThatIllegalArgumentException().isThrownBy(() -> release.keep(path));
    }
  }

  @Test
  void refusesTheSamePathTwice() throws IOException {
    desk.publish(OLD);
    try (Release release = begin()) {
      release.write("index.html", Desk.bytes("one"));
      assertThat(release.keep("a/index.html")).isTrue();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> release.write("index.html", Desk.bytes("two")));
      assertThatIllegalArgumentException().isThrownBy(() -> release.keep("a/index.html"));
    }
  }

  @Test
  void isBusyWhileAnotherBuildPublishesAndNamesItsProcess() throws IOException {
    try (Release first = begin()) {
      first.write("index.html", new byte[0]);
      assertThatThrownBy(this::begin)
          .isInstanceOfSatisfying(
              PublishException.class, e -> assertThat(e.reason()).isEqualTo(Reason.BUSY))
          .hasMessageContaining("(process " + ProcessHandle.current().pid() + ")");
      first.publish();
    }
    assertThat(desk.publish(NEW).changed()).isTrue();
  }

  @Test
  void publishesNothingAfterAWriteThatWasRefused() throws IOException {
    desk.publish(OLD);
    FaultyFiles files = new FaultyFiles(FaultyFiles.Fault.REFUSE, 9);
    try (Release release = new Publisher(files, Crew.ALONE).begin(desk.output(), desk.site())) {
      assertThatThrownBy(() -> writeUntilRefused(release)).isInstanceOf(PublishException.class);
      assertThatThrownBy(release::publish).hasMessageContaining("nothing was published");
    }
    assertThat(desk.published()).isEqualTo(new TreeMap<>(OLD));
  }

  private static void writeUntilRefused(Release release) throws PublishException {
    for (int i = 0; i < 20; i++) {
      release.write("new-" + i, Desk.bytes("text"));
    }
  }

  @Test
  void putsTheStageAwayAtOnceWhenAbandoned() throws IOException {
    desk.publish(OLD);
    Publisher publisher = Publisher.onDisk();
    try (Release release = publisher.begin(desk.output(), desk.site())) {
      release.write("b", Desk.bytes("text"));
      publisher.abandon();
      assertThat(desk.beside()).doesNotContain(".site-output.stage");
      assertThatThrownBy(() -> release.write("c", Desk.bytes("text")))
          .isInstanceOf(PublishException.class);
      assertThatThrownBy(release::publish).isInstanceOf(PublishException.class);
    }
    publisher.abandon();
    assertThat(desk.published()).isEqualTo(new TreeMap<>(OLD));
    desk.publish(NEW);
    assertThat(desk.published()).isEqualTo(new TreeMap<>(NEW));
  }

  @Test
  void leavesTheStageOfAnotherBuildAloneWhenAbandonedAfterItsEnd() throws IOException {
    Publisher ended = Publisher.onDisk();
    ended.begin(desk.output(), desk.site()).close();
    try (Release release = begin()) {
      release.write("a", Desk.bytes("text"));
      ended.abandon();
      assertThat(release.publish().written()).isEqualTo(1);
    }
  }

  @Test
  void countsWhatIsNewAndWhatIsGone() throws IOException {
    desk.publish(OLD);
    assertThat(desk.publish(Map.of("a/index.html", "same", "x", "one", "y/z", "two")))
        .isEqualTo(new PublishResult(3, 10, 2, 2));
  }

  @Test
  void givesTheHashOfWhatWasWrittenOrCarriedOver() throws IOException {
    desk.publish(OLD);
    try (Release release = begin()) {
      assertThat(release.write("index.html", Desk.bytes("new")))
          .isEqualTo(FileHash.of(Desk.bytes("new")));
      assertThat(release.write("a/index.html", Desk.bytes("same")))
          .isEqualTo(FileHash.of(Desk.bytes("same")));
    }
  }

  @Test
  void makesNoStageOnceItIsAbandoned() throws IOException {
    Publisher publisher = Publisher.onDisk();
    try (Release release = publisher.begin(desk.output(), desk.site())) {
      publisher.abandon();
      assertThatThrownBy(() -> release.write("a", Desk.bytes("text")))
          .hasMessageContaining("stopped by a signal");
      assertThat(desk.beside()).isEmpty();
    }
  }

  @Test
  void doesNotBeginTheSwapOnceItIsAbandoned() throws IOException {
    desk.publish(OLD);
    WatchedFiles files = new WatchedFiles(desk.site());
    Publisher publisher = new Publisher(files, Crew.ALONE);
    files.before("create .site-output.index", publisher::abandon);
    try (Release release = publisher.begin(desk.output(), desk.site())) {
      release.write("a", Desk.bytes("text"));
      assertThatThrownBy(release::publish).hasMessageContaining("stopped by a signal");
    }
    assertThat(files.take("move")).containsExactly("move .site-output.stage .site-output.spare");
    assertThat(desk.published()).isEqualTo(new TreeMap<>(OLD));
  }
}
