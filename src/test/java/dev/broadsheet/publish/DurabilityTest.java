package dev.broadsheet.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is given to the disk, and when: before a name that readers see depends on it. */
class DurabilityTest {
  private static final Map<String, String> OLD = Map.of("a", "one", "b/c", "two", "gone/d", "six");
  private static final Map<String, String> NEW = Map.of("a", "one", "b/c", "ten", "e/f", "new");

  @TempDir Path folder;
  private Desk desk;
  private WatchedFiles files;

  @BeforeEach
  void makeSite() throws IOException {
    desk = Desk.in(folder);
    files = new WatchedFiles(desk.site());
  }

  private List<String> publish(PublishMode mode, boolean durable, Map<String, String> pages)
      throws IOException {
    files.take();
    desk.publish(files, new PublishOptions(mode, durable), pages);
    return files.take("force", "forceFolder", "move", "symlink");
  }

  @Test
  void flushesNewFilesAndFoldersThenTheJournalThenTheNamesOfAFolder() throws IOException {
    assertThat(publish(PublishMode.FOLDER, true, OLD))
        .containsExactly(
            "forceFolder ",
            "force .site-output.stage/a",
            "force .site-output.stage/b/c",
            "force .site-output.stage/gone/d",
            "force .site-output.stage/.broadsheet-manifest",
            "forceFolder .site-output.stage",
            "forceFolder .site-output.stage/b",
            "forceFolder .site-output.stage/gone",
            "force .site-output.journal",
            "forceFolder ",
            "move .site-output.stage site-output",
            "forceFolder ");
  }

  @Test
  void flushesTheReleaseThenTheLinkToIt() throws IOException {
    publish(PublishMode.SYMLINK, true, OLD);
    assertThat(publish(PublishMode.SYMLINK, true, NEW))
        .containsExactly(
            "force .site-output.stage/b/c",
            "force .site-output.stage/e/f",
            "force .site-output.stage/.broadsheet-manifest",
            "forceFolder .site-output.stage",
            "forceFolder .site-output.stage/b",
            "forceFolder .site-output.stage/e",
            "move .site-output.stage .site-output.releases/2",
            "forceFolder .site-output.releases",
            "symlink .site-output.next",
            "move .site-output.next site-output",
            "forceFolder ");
  }

  @Test
  void flushesTheFoldersOfTheSpareTreeInWhichNamesHaveChanged() throws IOException {
    publish(PublishMode.FOLDER, true, OLD);
    publish(PublishMode.FOLDER, true, NEW);
    assertThat(publish(PublishMode.FOLDER, true, Map.of("a", "one", "b/c", "two", "b/x", "y")))
        .contains("force .site-output.stage/b/x", "forceFolder .site-output.stage/b")
        .doesNotContain("force .site-output.stage/a");
    publish(PublishMode.FOLDER, true, Map.of("a", "one", "b/c", "two"));
    assertThat(publish(PublishMode.FOLDER, true, Map.of("a", "two", "b/c", "two")))
        .as("the spare tree still has b/x")
        .contains("forceFolder .site-output.stage/b")
        .doesNotContain("force .site-output.stage/b/c");
  }

  @Test
  void flushesNothingThatIsNotToSurviveALossOfPower() throws IOException {
    publish(PublishMode.FOLDER, false, OLD);
    for (PublishMode mode : PublishMode.values()) {
      for (Map<String, String> pages : List.of(NEW, OLD)) {
        assertThat(publish(mode, false, pages)).noneMatch(each -> each.startsWith("force"));
      }
    }
  }

  @Test
  void flushesCarriedFilesTooWhereTheReleaseBeforeWasNotFlushed() throws IOException {
    publish(PublishMode.FOLDER, false, OLD);
    assertThat(publish(PublishMode.FOLDER, true, NEW))
        .contains("force .site-output.stage/a", "force .site-output.stage/b/c");
    assertThat(publish(PublishMode.FOLDER, true, OLD))
        .doesNotContain("force .site-output.stage/a")
        .contains("force .site-output.stage/b/c");
  }
}
