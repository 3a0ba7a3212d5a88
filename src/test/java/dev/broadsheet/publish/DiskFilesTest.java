package dev.broadsheet.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskFilesTest {
  @TempDir Path folder;
  private final DiskFiles files = new DiskFiles();

  @Test
  void nothingLiesBelowAFileOrANameThatIsNotThere() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "text");
    assertThat(files.stat(file.resolve("below"))).isEmpty();
    assertThat(files.stat(folder.resolve("nothing/below"))).isEmpty();
    assertThat(files.stat(file)).get().matches(Stat::isFile);
  }

  @Test
  void saysSoWhereTheSystemRefusesToLook() {
    assertThatThrownBy(() -> files.stat(folder.resolve("x".repeat(5_000))))
        .isInstanceOf(FileSystemException.class);
    assertThatThrownBy(() -> files.stat(Path.of("x".repeat(5_000))))
        .isInstanceOf(FileSystemException.class);
  }

  @Test
  void createsAFolderUnlessSomethingElseHasItsName() throws IOException {
    Path made = folder.resolve("made");
    files.createFolder(made);
    files.createFolder(made);
    assertThat(made).isDirectory();
    Path file = Files.writeString(folder.resolve("file"), "text");
    assertThatThrownBy(() -> files.createFolder(file))
        .isInstanceOf(FileAlreadyExistsException.class);
    Path link = Files.createSymbolicLink(folder.resolve("link"), made);
    assertThatThrownBy(() -> files.createFolder(link))
        .isInstanceOf(FileAlreadyExistsException.class);
  }

  @Test
  void saysWhetherAFileGotItsSecondName() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "text");
    assertThat(files.link(folder.resolve("second"), file)).isTrue();
    assertThat(folder.resolve("second")).hasContent("text");
    assertThat(files.link(folder.resolve("second"), file)).isFalse();
    assertThat(files.link(folder.resolve("third"), folder.resolve("nothing"))).isFalse();
  }

  @Test
  void knowsTheTwoNamesOfOneFile() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "text");
    Path other = Files.writeString(folder.resolve("other"), "text");
    files.link(folder.resolve("second"), file);
    Stat stat = files.stat(file).orElseThrow();
    assertThat(stat.isSameFileAs(files.stat(folder.resolve("second")).orElseThrow())).isTrue();
    assertThat(stat.isSameFileAs(files.stat(other).orElseThrow())).isFalse();
  }

  @Test
  void takesNoTwoFilesForOneWhereTheFileSystemHasNoKeys() throws IOException {
    Path zip = folder.resolve("archive.zip");
    try (FileSystem keyless = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
      Path file = Files.writeString(keyless.getPath("file"), "text");
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      assertThat(attributes.fileKey()).isNull();
      assertThat(Stat.of(attributes).isSameFileAs(Stat.of(attributes))).isFalse();
    }
  }
}
