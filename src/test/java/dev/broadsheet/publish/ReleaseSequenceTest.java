package dev.broadsheet.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many releases on end: each is made out of what an earlier one left. */
class ReleaseSequenceTest {
  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void makeSite() throws IOException {
    desk = Desk.in(folder);
  }

  /** Paths in which files take the place of folders and folders that of files. */
  private static SortedMap<String, String> randomPages(Random random, Map<String, String> last) {
    SortedMap<String, String> pages = new TreeMap<>();
    for (String top : new String[] {"a", "b", "c"}) {
      switch (random.nextInt(4)) {
        case 0 -> pages.put(top, text(random));
        case 1 -> pages.put(top + "/" + top, text(random));
        case 2 -> pages.put(top + "/x/" + random.nextInt(2), text(random));
        default ->
            last.forEach(
                (path, text) -> {
                  if (path.equals(top) || path.startsWith(top + "/")) {
                    pages.put(path, text);
                  }
                });
      }
    }
    return pages;
  }

  private static String text(Random random) {
    return "x".repeat(random.nextInt(3)) + random.nextInt(3);
  }

  private void publish(Random random, PublishMode mode, Map<String, String> pages)
      throws IOException {
    PublishOptions options = new PublishOptions(mode, random.nextInt(10) == 0);
    Publisher publisher = new Publisher(new DiskFiles(), new Crew(3, 5));
    try (Release release = publisher.begin(desk.output(), desk.site(), options)) {
      for (Map.Entry<String, String> page : pages.entrySet()) {
        PublishedFile file = PublishedFile.of(Desk.bytes(page.getValue()));
        boolean same = file.equals(release.previous().get(page.getKey()));
        if (!(same && random.nextBoolean() && release.keep(page.getKey()))) {
          release.write(page.getKey(), Desk.bytes(page.getValue()));
        }
      }
      if (random.nextInt(5) > 0) {
        release.publish();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyReleaseIsWhole(PublishMode mode) throws IOException {
    Random random = new Random(20260131);
    SortedMap<String, String> pages = new TreeMap<>();
    int rounds = Campaign.count("sequence", 300);
    for (int i = 0; i < rounds; i++) {
      SortedMap<String, String> before = desk.published();
      pages = randomPages(random, pages);
      publish(random, mode, pages);
      assertThat(desk.published()).isIn(before, pages);
      assertThat(desk.isWhole()).isTrue();
    }
  }

  @Test
  void movesBetweenTheModesAsOftenAsAsked() throws IOException {
    Random random = new Random(1);
    for (int i = 0; i < 60; i++) {
      PublishMode mode = random.nextBoolean() ? PublishMode.FOLDER : PublishMode.SYMLINK;
      SortedMap<String, String> pages = randomPages(random, new TreeMap<>());
      desk.publish(mode, pages);
      assertThat(desk.published()).isEqualTo(pages);
      assertThat(desk.isWhole()).isTrue();
    }
  }

  @Test
  void nothingInTheSpareTreeIsTrusted() throws IOException {
    Map<String, String> pages = Map.of("a", "one", "b/c", "two", "d/e/f", "three");
    desk.publish(pages);
    Path spare = Files.createDirectories(desk.site().resolve(".site-output.spare"));
    Path outside = Files.writeString(folder.resolve("outside"), "precious");
    Path folderOutside = Files.createDirectories(folder.resolve("folder-outside/e"));
    Files.createLink(spare.resolve("a"), outside);
    Files.createSymbolicLink(spare.resolve("b"), folder.resolve("folder-outside"));
    Files.createSymbolicLink(spare.resolve("d"), folder.resolve("nowhere"));
    Files.writeString(folderOutside.resolve("f"), "also precious");
    Map<String, String> next = Map.of("a", "ten", "b/c", "two", "b/e/f", "six", "d/e/f", "three");
    desk.publish(next);
    assertThat(desk.published()).isEqualTo(new TreeMap<>(next));
    assertThat(outside).hasContent("precious");
    assertThat(folderOutside.resolve("f")).hasContent("also precious");
  }

  @Test
  void bringsTheSpareTreeUpToDateInsteadOfMakingANewOne() throws IOException {
    for (int i = 0; i < 3; i++) {
      desk.publish(Map.of("a/b", "text " + i, "c/d", "same"));
    }
    Object spare = inode(desk.site().resolve(".site-output.spare/a"));
    desk.publish(Map.of("a/b", "text 3", "c/d", "same"));
    assertThat(inode(desk.output().resolve("a"))).isEqualTo(spare);
  }

  @Test
  void keepsTheReleaseBeforeForReadersOfALinkedOutput() throws IOException {
    for (int i = 1; i <= 5; i++) {
      desk.publish(PublishMode.SYMLINK, Map.of("a", "text " + i));
    }
    Path releases = desk.site().resolve(".site-output.releases");
    assertThat(Files.readSymbolicLink(desk.output()))
        .isEqualTo(Path.of(".site-output.releases", "5"));
    assertThat(new DiskFiles().names(releases)).containsExactly("4", "5");
    assertThat(releases.resolve("4/a")).hasContent("text 4");
    assertThat(desk.beside())
        .containsExactly(".site-output.index", ".site-output.releases", ".site-output.spare");
  }

  @Test
  void survivesThatTheReleasesOfALinkedOutputAreGone() throws IOException {
    desk.publish(PublishMode.SYMLINK, Map.of("a", "one"));
    new DiskFiles().delete(desk.site().resolve(".site-output.releases"));
    desk.publish(PublishMode.SYMLINK, Map.of("a", "one"));
    assertThat(desk.published()).isEqualTo(Map.of("a", "one"));
  }

  private static Object inode(Path path) throws IOException {
    return Optional.of(Files.getAttribute(path, "unix:ino")).get();
  }
}
