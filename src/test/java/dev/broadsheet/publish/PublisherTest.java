package dev.broadsheet.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.broadsheet.publish.PublishException.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
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
  private Path site;
  private Path output;

  @BeforeEach
  void makeSite() throws IOException {
    site = Files.createDirectories(folder.resolve("site/content")).getParent();
    output = site.resolve("site-output");
  }

  private PublishResult publish(OutputFiles files, Map<String, String> pages) throws IOException {
    try (Release release = new Publisher(files).begin(output, site)) {
      for (Map.Entry<String, String> page : new TreeMap<>(pages).entrySet()) {
        release.write(page.getKey(), page.getValue().getBytes(StandardCharsets.UTF_8));
      }
      return release.publish();
    }
  }

  private PublishResult publish(Map<String, String> pages) throws IOException {
    return publish(new DiskFiles(), pages);
  }

  /** What a reader sees, without the manifest. */
  private SortedMap<String, String> published() throws IOException {
    SortedMap<String, String> found = new TreeMap<>();
    if (Files.isDirectory(output)) {
      for (String path : new DiskFiles().list(output)) {
        if (!path.equals(Manifest.NAME)) {
          found.put(path, Files.readString(output.resolve(path)));
        }
      }
    }
    return found;
  }

  @Test
  void replacesTheWholeTreeAndLeavesNothingBeside() throws IOException {
    assertThat(publish(OLD)).isEqualTo(new PublishResult(3, 17, 3, 0));
    assertThat(publish(NEW)).isEqualTo(new PublishResult(3, 17, 2, 1));
    assertThat(published()).isEqualTo(new TreeMap<>(NEW));
    try (Stream<Path> beside = Files.list(site)) {
      assertThat(beside.map(p -> p.getFileName().toString()))
          .containsExactlyInAnyOrder("content", "site-output", ".site-output.lock");
    }
  }

  @Test
  void carriesUnchangedFilesOver() throws IOException {
    publish(OLD);
    Object before = Files.getAttribute(output.resolve("a/index.html"), "unix:ino");
    publish(NEW);
    assertThat(Files.getAttribute(output.resolve("a/index.html"), "unix:ino")).isEqualTo(before);
  }

  @Test
  void touchesNothingWhenNothingChanged() throws IOException {
    publish(OLD);
    FileTime longAgo = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(output, longAgo);
    assertThat(publish(OLD).changed()).isFalse();
    assertThat(Files.getLastModifiedTime(output)).isEqualTo(longAgo);
  }

  @Test
  void mendsAFileThatWasEditedByHand() throws IOException {
    publish(OLD);
    Files.writeString(output.resolve("a/index.html"), "vandal");
    publish(OLD);
    assertThat(published()).isEqualTo(new TreeMap<>(OLD));
  }

  @Test
  void discardsAReleaseThatIsNotPublished() throws IOException {
    publish(OLD);
    try (Release release = Publisher.onDisk().begin(output, site)) {
      release.write("index.html", "half".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(published()).isEqualTo(new TreeMap<>(OLD));
  }

  @Test
  void writesAManifestThatSha256sumReads() throws IOException {
    publish(Map.of("b", "", "a", "x"));
    assertThat(Files.readString(output.resolve(Manifest.NAME)))
        .isEqualTo(
            """
            2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881  a
            e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/a", "a//b", "../a", "a/../b", "./a", "a/", "a\\b"})
  void refusesPathsThatAreNotPlainlyRelative(String path) throws IOException {
    try (Release release = Publisher.onDisk().begin(output, site)) {
      assertThatIllegalArgumentException().isThrownBy(() -> release.write(path, new byte[0]));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "..", "content", "content/out", "static/x", "templates", "/"})
  void refusesFoldersThatPublishingWouldDestroy(String where) {
    Path dangerous = where.equals("/") ? folder.getRoot() : site.resolve(where);
    assertThatThrownBy(() -> Publisher.onDisk().begin(dangerous, site))
        .isInstanceOfSatisfying(
            PublishException.class, e -> assertThat(e.reason()).isEqualTo(Reason.REFUSED));
  }

  @Test
  void refusesAFolderThatItDidNotWrite() throws IOException {
    Files.createDirectories(output);
    Files.writeString(output.resolve("thesis.txt"), "precious");
    assertThatThrownBy(() -> publish(NEW))
        .isInstanceOf(PublishException.class)
        .hasMessageContaining("not written by Broadsheet");
    assertThat(output.resolve("thesis.txt")).hasContent("precious");
  }

  @Test
  void isBusyWhileAnotherBuildPublishes() throws IOException {
    try (Release first = Publisher.onDisk().begin(output, site)) {
      first.write("index.html", new byte[0]);
      assertThatThrownBy(() -> Publisher.onDisk().begin(output, site))
          .isInstanceOfSatisfying(
              PublishException.class, e -> assertThat(e.reason()).isEqualTo(Reason.BUSY));
      first.publish();
    }
    assertThat(publish(NEW).changed()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(FaultyFiles.Fault.class)
  void survivesAFaultAtEveryOperationOverAnExistingSite(FaultyFiles.Fault fault)
      throws IOException {
    int struck = 0;
    for (int k = 1; ; k++) {
      publish(OLD);
      FaultyFiles files = new FaultyFiles(fault, k);
      attempt(files);
      if (!files.struck()) {
        break;
      }
      struck++;
      assertThat(afterNextStart()).as(fault + " at operation " + k).isIn(OLD, NEW);
    }
    assertThat(struck).isGreaterThan(12);
    assertThat(published()).isEqualTo(new TreeMap<>(NEW));
  }

  @ParameterizedTest
  @EnumSource(FaultyFiles.Fault.class)
  void survivesAFaultAtEveryOperationOfTheFirstRelease(FaultyFiles.Fault fault) throws IOException {
    for (int k = 1; ; k++) {
      new DiskFiles().delete(output);
      FaultyFiles files = new FaultyFiles(fault, k);
      attempt(files);
      if (!files.struck()) {
        break;
      }
      assertThat(afterNextStart()).as(fault + " at operation " + k).isIn(Map.of(), NEW);
    }
    assertThat(published()).isEqualTo(new TreeMap<>(NEW));
  }

  @Test
  void aRefusedOperationLeavesTheOldSiteUpWithoutAnyRecovery() throws IOException {
    for (int k = 1; ; k++) {
      publish(OLD);
      FaultyFiles files = new FaultyFiles(FaultyFiles.Fault.REFUSE, k);
      attempt(files);
      if (!files.struck()) {
        break;
      }
      assertThat(published()).as("operation " + k).isIn(OLD, NEW);
    }
  }

  private void attempt(FaultyFiles files) throws IOException {
    try {
      publish(files, NEW);
    } catch (PublishException | FaultyFiles.Death e) {
      // What is left on the disk is what the caller looks at.
      assertThat(files.struck()).isTrue();
    }
  }

  /** What readers see once any later command has recovered. */
  private Map<String, String> afterNextStart() throws IOException {
    try (Release release = Publisher.onDisk().begin(output, site)) {
      assertThat(release.hashes()).isEmpty();
    }
    return published();
  }
}
