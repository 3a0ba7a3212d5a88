package dev.broadsheet.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoomTest {
  @TempDir Path folder;
  private SourceTree tree;

  @BeforeEach
  void writeTwoFiles() throws IOException {
    Files.createDirectories(folder.resolve("content"));
    Files.writeString(folder.resolve("content/a.md"), "x".repeat(99));
    Files.writeString(folder.resolve("content/b.md"), "x".repeat(199));
    tree = SourceTree.open(folder);
    tree.survey();
  }

  private long room(Room room, String... paths) {
    return room.of(tree, Stream.of(paths));
  }

  @Test
  void bearsAllOfWhatFits() {
    assertThat(room(new Room(300, 10, 1), "content/a.md", "content/b.md"))
        .isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void bearsTheUsualPartOfWhatDoesNotFit() {
    assertThat(room(new Room(299, 10, 1), "content/a.md", "content/b.md")).isEqualTo(10);
  }

  @Test
  void bearsTheUsualPartOfWhatItDoesNotKnowTheSizeOf() {
    assertThat(room(new Room(299, 10, 1), "content/a.md", "content/c.md")).isEqualTo(10);
  }

  @Test
  void takesNoMoreThanItsPartOfTheMemory() {
    assertThat(room(new Room(300, 10, Integer.MAX_VALUE), "content/a.md", "content/b.md"))
        .isEqualTo(10);
  }
}
