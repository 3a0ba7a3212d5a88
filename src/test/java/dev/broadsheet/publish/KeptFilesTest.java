package dev.broadsheet.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are carried over from the previous release without their bytes. */
class KeptFilesTest {
  private static final Map<String, String> OLD = Map.of("a", "one", "b/c", "two");

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void publishOnce() throws IOException {
    desk = Desk.in(folder);
    desk.publish(OLD);
  }

  private Release begin() throws IOException {
    return Publisher.onDisk().begin(desk.output(), desk.site());
  }

  @Test
  void listsThePreviousReleaseWithSizesAndHashes() throws IOException {
    try (Release release = begin()) {
      assertThat(release.previous())
          .isEqualTo(
              Map.of(
                  "a", PublishedFile.of(Desk.bytes("one")),
                  "b/c", PublishedFile.of(Desk.bytes("two"))));
      assertThat(release.previous().get("a").hash())
          .hasToString("7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed");
    }
  }

  @Test
  void listsThePreviousReleaseByItsManifestWhereTheIndexIsGoneOrBroken() throws IOException {
    Path index = desk.site().resolve(".site-output.index");
    byte[] whole = Files.readAllBytes(index);
    for (int length = whole.length; length >= 0; length -= 7) {
      Files.write(index, java.util.Arrays.copyOf(whole, length));
      try (Release release = begin()) {
        assertThat(release.previous()).hasSize(2);
        assertThat(release.keep("a")).isTrue();
      }
    }
    Files.delete(index);
    try (Release release = begin()) {
      assertThat(release.previous().get("b/c")).isEqualTo(PublishedFile.of(Desk.bytes("two")));
      assertThat(release.keep("b/c")).isTrue();
    }
  }

  @Test
  void keepsFilesBesideNewOnes() throws IOException {
    Object before = Files.getAttribute(desk.output().resolve("b/c"), "unix:ino");
    try (Release release = begin()) {
      assertThat(release.keep("b/c")).isTrue();
      release.write("a", Desk.bytes("new"));
      assertThat(release.publish()).isEqualTo(new PublishResult(2, 6, 1, 0));
    }
    assertThat(desk.published()).isEqualTo(new TreeMap<>(Map.of("a", "new", "b/c", "two")));
    assertThat(desk.isWhole()).isTrue();
    assertThat(Files.getAttribute(desk.output().resolve("b/c"), "unix:ino")).isEqualTo(before);
  }

  @Test
  void keepingEverythingTouchesNothing() throws IOException {
    FileTime longAgo = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(desk.output(), longAgo);
    try (Release release = begin()) {
      assertThat(release.keep("a")).isTrue();
      assertThat(release.keep("b/c")).isTrue();
      assertThat(release.publish().changed()).isFalse();
    }
    assertThat(Files.getLastModifiedTime(desk.output())).isEqualTo(longAgo);
  }

  @Test
  void keepsAFileWhoseBytesAreRightThoughItWasTouched() throws IOException {
    Files.setLastModifiedTime(desk.output().resolve("a"), FileTime.fromMillis(1));
    try (Release release = begin()) {
      assertThat(release.keep("a")).isTrue();
    }
  }

  @Test
  void doesNotKeepWhatIsNotThere() throws IOException {
    try (Release release = begin()) {
      assertThat(release.keep("z")).isFalse();
      assertThat(release.keep("b")).isFalse();
    }
  }

  @Test
  void doesNotKeepAFileThatSomebodyElseWrote() throws IOException {
    Files.writeString(desk.output().resolve("z"), "foreign");
    try (Release release = begin()) {
      assertThat(release.keep("z")).isFalse();
    }
  }

  @Test
  void doesNotKeepAFileThatWasEditedToTheSameLength() throws IOException {
    Files.writeString(desk.output().resolve("a"), "six");
    try (Release release = begin()) {
      assertThat(release.keep("a")).isFalse();
      release.write("a", Desk.bytes("one"));
      assertThat(release.keep("b/c")).isTrue();
      assertThat(release.publish().written()).isEqualTo(1);
    }
    assertThat(desk.published()).isEqualTo(new TreeMap<>(OLD));
  }

  @Test
  void doesNotKeepAFileThatIsGoneOrWasReplacedByALinkOrAFolder() throws IOException {
    Path outside = Files.writeString(folder.resolve("outside"), "one");
    Files.delete(desk.output().resolve("a"));
    try (Release release = begin()) {
      assertThat(release.keep("a")).isFalse();
    }
    Files.createSymbolicLink(desk.output().resolve("a"), outside);
    try (Release release = begin()) {
      assertThat(release.keep("a")).isFalse();
    }
    Files.delete(desk.output().resolve("a"));
    Files.createDirectory(desk.output().resolve("a"));
    try (Release release = begin()) {
      assertThat(release.keep("a")).isFalse();
    }
  }

  @Test
  void doesNotTrustAnIndexOfAnotherRelease() throws IOException {
    Path index = desk.site().resolve(".site-output.index");
    byte[] old = Files.readAllBytes(index);
    desk.publish(Map.of("a", "ten", "b/c", "two"));
    Files.write(index, old);
    try (Release release = begin()) {
      assertThat(release.previous().get("a")).isEqualTo(PublishedFile.of(Desk.bytes("ten")));
      assertThat(release.keep("a")).isTrue();
      assertThat(release.keep("b/c")).isTrue();
      assertThat(release.publish().changed()).isFalse();
    }
  }

  @Test
  void aBuildThatHasEndedCannotWriteIntoTheStageOfTheNextOne() throws IOException {
    Release ended = begin();
    ended.close();
    try (Release next = begin()) {
      next.write("a", Desk.bytes("new"));
      assertThatThrownBy(() -> ended.write("d", Desk.bytes("late")))
          .isInstanceOf(PublishException.class)
          .hasMessageContaining("its build has ended");
      next.publish();
    }
    assertThat(desk.published()).isEqualTo(Map.of("a", "new"));
  }
}
