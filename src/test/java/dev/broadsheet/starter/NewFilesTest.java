package dev.broadsheet.starter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFilesTest {
  @TempDir Path temp;

  private static Map<String, String> texts(String... paths) {
    Map<String, String> texts = new LinkedHashMap<>();
    List.of(paths).forEach(path -> texts.put(path, "new"));
    return texts;
  }

  @Test
  void writesAllWithTheirFolders() throws IOException {
    NewFiles.write(temp.resolve("deep/er"), texts("a", "b/c/d"));

    assertThat(temp.resolve("deep/er/a")).hasContent("new");
    assertThat(temp.resolve("deep/er/b/c/d")).hasContent("new");
  }

  @Test
  void takesBackWhatItWroteWhereOneCannotBe() {
    Path folder = temp.resolve("site");

    assertThatThrownBy(() -> NewFiles.write(folder, texts("x/a", "y", "x/a/b")))
        .isInstanceOf(IOException.class);
    assertThat(folder).doesNotExist();
  }

  @Test
  void keepsWhatWasThere() throws IOException {
    Files.createDirectories(temp.resolve("x"));
    Files.writeString(temp.resolve("x/b"), "old");

    assertThatThrownBy(() -> NewFiles.write(temp, texts("a", "x/b", "c")))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(temp).isDirectoryContaining("glob:**/x").isDirectoryNotContaining("glob:**/[ac]");
    assertThat(temp.resolve("x/b")).hasContent("old");
  }

  @Test
  void doesNotWriteThroughALink() throws IOException {
    Path outside = Files.writeString(temp.resolve("outside"), "old");
    Files.createSymbolicLink(temp.resolve("a"), outside);
    Files.createSymbolicLink(temp.resolve("dangling"), temp.resolve("nowhere"));

    assertThat(NewFiles.present(temp, List.of("a", "dangling", "b")))
        .containsExactly("a", "dangling");
    assertThatThrownBy(() -> NewFiles.write(temp, texts("a"))).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> NewFiles.write(temp, texts("dangling")))
        .isInstanceOf(IOException.class);
    assertThat(outside).hasContent("old");
    assertThat(temp.resolve("nowhere")).doesNotExist();
  }
}
