package dev.broadsheet.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.source.Shelf;
import dev.broadsheet.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CapacityTest {
  private static final int ALL = 12_002;
  private static final int USUAL = 4_000;
  private static final String TEXT = "x".repeat(1_000);

  @TempDir Path folder;
  private SourceTree tree;

  @BeforeEach
  void writeTwoFiles() throws IOException {
    Files.createDirectories(folder.resolve("content"));
    Files.writeString(folder.resolve("content/a.md"), "x".repeat(5_000));
    Files.writeString(folder.resolve("content/b.md"), "x".repeat(7_000));
    tree = SourceTree.open(folder);
    tree.survey();
  }

  /** How many texts stay of a hundred that are read one after another. */
  private long kept(Capacity capacity, String text, String... paths) {
    Shelf<Integer, String> shelf = capacity.shelf(tree, Stream.of(paths), String::length);
    IntStream.range(0, 100).forEach(i -> shelf.get(i, name -> text));
    return IntStream.range(0, 100).filter(i -> shelf.find(i).isPresent()).count();
  }

  @Test
  void bearsAllOfWhatFitsAndLittleMore() {
    Capacity capacity = new Capacity(ALL, USUAL, 2, 1);
    assertThat(kept(capacity, TEXT, "content/a.md", "content/b.md")).isBetween(12L, 20L);
  }

  @Test
  void bearsNoEndOfTextsThatCouldNotBeRead() {
    Capacity capacity = new Capacity(ALL, USUAL, 2, 1);
    assertThat(kept(capacity, "", "content/a.md", "content/b.md")).isBetween(12L, 40L);
  }

  @Test
  void bearsTheUsualPartOfWhatDoesNotFit() {
    Capacity capacity = new Capacity(ALL - 1, USUAL, 2, 1);
    assertThat(kept(capacity, TEXT, "content/a.md", "content/b.md")).isEqualTo(2);
  }

  @Test
  void bearsTheUsualPartOfWhatItDoesNotKnowTheSizeOf() {
    Capacity capacity = new Capacity(ALL, USUAL, 2, 1);
    assertThat(kept(capacity, TEXT, "content/a.md", "content/c.md")).isEqualTo(2);
  }

  @Test
  void takesNoMoreThanItsPartOfTheMemory() {
    Capacity capacity = new Capacity(ALL, USUAL, 2, Integer.MAX_VALUE);
    assertThat(kept(capacity, TEXT, "content/a.md", "content/b.md")).isEqualTo(2);
  }
}
