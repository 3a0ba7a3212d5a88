package dev.broadsheet.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is not read, linked or written again because it is known or there already. */
class EconomyTest {
  private static final Map<String, String> PAGES = Map.of("a", "one", "b/c", "two", "d/e/f", "six");

  @TempDir Path folder;
  private Desk desk;
  private WatchedFiles files;

  @BeforeEach
  void publishOnce() throws IOException {
    desk = Desk.in(folder);
    files = new WatchedFiles(desk.site());
    publish(PAGES);
    files.take();
  }

  private PublishResult publish(Map<String, String> pages) throws IOException {
    return desk.publish(files, PublishOptions.STANDARD, pages);
  }

  private void withIndex(Map<String, Index.Entry> entries) throws IOException {
    Files.write(
        desk.site().resolve(".site-output.index"), Index.bytes(true, new TreeMap<>(entries)));
  }

  @Test
  void readsNothingButTheIndexWhileNobodyTouchedTheRelease() throws IOException {
    assertThat(publish(PAGES).changed()).isFalse();
    assertThat(files.take("read", "create", "link", "move"))
        .containsExactly("read .site-output.index");
  }

  @Test
  void readsEveryFileOnceWhereTheIndexIsGone() throws IOException {
    Files.delete(desk.site().resolve(".site-output.index"));
    publish(PAGES);
    assertThat(files.take("read"))
        .containsExactlyInAnyOrder(
            "read site-output/.broadsheet-manifest",
            "read site-output/a",
            "read site-output/b/c",
            "read site-output/d/e/f",
            "read site-output/.broadsheet-manifest");
  }

  @Test
  void doesNotReadAFileOfAnotherSizeToKnowThatItIsAnotherOne() throws IOException {
    Files.delete(desk.site().resolve(".site-output.index"));
    publish(Map.of("a", "three", "b/c", "two", "d/e/f", "six"));
    assertThat(files.take("read")).doesNotContain("read site-output/a");
  }

  @Test
  void trustsNoIndexThatDoesNotKnowTheManifest() throws IOException {
    withIndex(Map.of());
    assertPromisesPages();
    PublishedFile lie = PublishedFile.of(Desk.bytes("lie"));
    withIndex(Map.of("a", new Index.Entry(lie, 0, 0)));
    assertPromisesPages();
    withIndex(Map.of("a", new Index.Entry(lie, 0, 0), Manifest.NAME, new Index.Entry(lie, 0, 0)));
    assertPromisesPages();
  }

  private void assertPromisesPages() throws IOException {
    try (Release release = new Publisher(files, Crew.ALONE).begin(desk.output(), desk.site())) {
      assertThat(release.previous()).hasSize(3);
      assertThat(release.previous()).containsEntry("a", PublishedFile.of(Desk.bytes("one")));
      assertThat(release.keep("a")).isTrue();
    }
  }

  @Test
  void promisesNothingWhereTheOutputIsGoneThoughItsIndexIsThere() throws IOException {
    new DiskFiles().delete(desk.output());
    try (Release release = Publisher.onDisk().begin(desk.output(), desk.site())) {
      assertThat(release.previous()).isEmpty();
      assertThat(release.keep("a")).isFalse();
    }
  }

  @Test
  void linksOnlyWhatTheSpareTreeHasNotGotAndDeletesAFolderAtOnce() throws IOException {
    publish(Map.of("a", "ten", "b/c", "two", "g/h/i", "new", "g/j", "new", "k/l", "new"));
    publish(Map.of("a", "one", "b/c", "two", "k/l", "new"));
    files.take();
    publish(Map.of("a", "ten", "b/c", "two", "k/l", "new"));
    assertThat(files.take("link")).isEmpty();
    publish(Map.of("a", "one", "b/c", "two"));
    files.take();
    publish(Map.of("a", "ten", "b/c", "two", "m", "new"));
    assertThat(files.take("delete"))
        .filteredOn(each -> each.contains(".site-output.stage/"))
        .contains("delete .site-output.stage/k")
        .doesNotContain("delete .site-output.stage/k/l");
  }

  @Test
  void copiesWhatIsCarriedOverWhereTheDiskHasNoLinks() throws IOException {
    files.forbidLinks();
    Map<String, String> next = Map.of("a", "ten", "b/c", "two", "d/e/f", "six");
    assertThat(publish(next)).isEqualTo(new PublishResult(3, 9, 1, 0));
    assertThat(desk.published()).isEqualTo(new TreeMap<>(next));
    assertThat(desk.isWhole()).isTrue();
  }
}
