package dev.broadsheet.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The swap from one release to the next, what is left of it when it fails, and the recovery. */
class SwapTest {
  private static final Map<String, String> OLD = Map.of("page", "old");
  private static final Map<String, String> NEW = Map.of("page", "new");

  @TempDir Path folder;
  private Desk desk;
  private WatchedFiles files;

  @BeforeEach
  void makeSite() throws IOException {
    desk = Desk.in(folder);
    files = new WatchedFiles(desk.site());
  }

  private void put(String name) throws IOException {
    Path path = desk.site().resolve(".site-output." + name);
    switch (name) {
      case "output" -> writePage(desk.output(), "output");
      case "journal" -> Files.writeString(path, "swap\n");
      case "next" -> {
        writePage(desk.site().resolve(".site-output.releases/1"), "next");
        Files.createSymbolicLink(path, Path.of(".site-output.releases/1"));
      }
      default -> writePage(path, name);
    }
  }

  private static void writePage(Path tree, String text) throws IOException {
    Files.writeString(Files.createDirectories(tree).resolve("page"), text);
  }

  @ParameterizedTest
  @CsvSource({
    "journal stage old, stage",
    "journal stage, stage",
    "journal old, old",
    "old, old",
    "stage old, old",
    "stage,",
    "journal,",
    "journal next stage old, next",
    "journal next old, next",
    "next old, old",
    "output journal stage old, output",
    "output journal next, output",
    "output stage, output"
  })
  void completesOrUndoesWhatWasInterrupted(String there, String survivor) throws IOException {
    for (String name : there.split(" ")) {
      put(name);
    }
    new Swap(files, Places.of(desk.output())).recover();
    assertThat(desk.published()).isEqualTo(survivor == null ? Map.of() : Map.of("page", survivor));
    assertThat(desk.beside()).isSubsetOf(".site-output.spare", ".site-output.releases");
    assertThat(files.take("forceFolder"))
        .as("what was mended is flushed")
        .hasSize(there.startsWith("output") ? 0 : 1);
  }

  @Test
  void leavesTheJournalWhereEvenUndoingFailsSoThatTheNextBuildCompletesTheRelease()
      throws IOException {
    desk.publish(OLD);
    files.refuse("move .site-output.stage site-output");
    files.refuse("move .site-output.old site-output");
    assertThatThrownBy(() -> desk.publish(files, PublishOptions.STANDARD, NEW))
        .isInstanceOf(PublishException.class);
    assertThat(desk.output()).doesNotExist();
    assertThat(desk.beside()).contains(".site-output.journal", ".site-output.stage");
    desk.recover(new DiskFiles());
    assertThat(desk.published()).isEqualTo(new TreeMap<>(NEW));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "create .site-output.journal",
        "force .site-output.journal",
        "move site-output .site-output.old",
        "move .site-output.stage site-output"
      })
  void takesTheJournalAwayWhereTheOldReleaseIsBack(String refused) throws IOException {
    desk.publish(OLD);
    files.refuse(refused);
    assertThatThrownBy(() -> desk.publish(files, PublishOptions.STANDARD, NEW))
        .hasMessageContaining(refused);
    assertThat(desk.published()).isEqualTo(new TreeMap<>(OLD));
    assertThat(desk.beside()).containsExactly(".site-output.index");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "forceFolder .site-output.releases",
        "symlink .site-output.next",
        "move .site-output.next site-output"
      })
  void leavesNoReleaseBehindThatTheLinkWasNotTurnedTo(String refused) throws IOException {
    desk.publish(PublishMode.SYMLINK, OLD);
    files.refuse(refused);
    PublishOptions options = new PublishOptions(PublishMode.SYMLINK, true);
    assertThatThrownBy(() -> desk.publish(files, options, NEW)).hasMessageContaining(refused);
    assertThat(desk.published()).isEqualTo(new TreeMap<>(OLD));
    assertThat(desk.beside()).containsExactly(".site-output.index", ".site-output.releases");
    assertThat(files.names(desk.site().resolve(".site-output.releases"))).containsExactly("1");
  }

  @Test
  void keepsNoLinkedReleasesOnceTheOutputIsAFolderAgain() throws IOException {
    desk.publish(PublishMode.SYMLINK, OLD);
    desk.publish(PublishMode.SYMLINK, NEW);
    desk.publish(PublishMode.FOLDER, OLD);
    desk.recover(new DiskFiles());
    assertThat(desk.beside()).doesNotContain(".site-output.releases");
  }
}
