package dev.broadsheet.page.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeTest {
  @TempDir Path folder;
  private Path site;
  private Theme theme;

  @BeforeEach
  void layOut() throws IOException {
    site = Files.createDirectories(folder.resolve("site"));
    Files.createDirectories(site.resolve("templates/parts"));
    Files.writeString(folder.resolve("secret.peb"), "SECRET");
    Files.writeString(site.resolve("secret.peb"), "SECRET");
    theme = new Theme(SourceTree.open(site));
  }

  private Optional<String> read(String path) {
    return theme.text(path, new Diagnostics()).map(SourceFile::text);
  }

  @Test
  void laysTheSitesFilesOverTheBuiltInOnes() throws IOException {
    assertThat(read("templates/layout.peb"))
        .hasValueSatisfying(t -> assertThat(t).contains("<main"));
    Files.writeString(site.resolve("templates/layout.peb"), "mine");
    assertThat(read("templates/layout.peb")).contains("mine");
    assertThat(read("templates/article.peb")).isPresent();
  }

  @Test
  void knowsWhatIsNotThere() {
    assertThat(theme.has("templates/nope.peb")).isFalse();
    assertThat(theme.has("templates/home.peb")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "templates/../secret.peb",
        "templates/../../secret.peb",
        "/etc/passwd",
        "secret.peb",
        "templates/./layout.peb",
        "templates//layout.peb",
        "templates\\layout.peb",
        "templates/%2e%2e/secret.peb",
        "templates/.hidden",
        "templates/"
      })
  void readsNothingOutsideItsFolders(String path) {
    assertThat(read(path)).isEmpty();
    assertThat(theme.has(path)).isFalse();
  }

  @Test
  void followsNoSymbolicLink() throws IOException {
    Files.createSymbolicLink(site.resolve("templates/linked.peb"), folder.resolve("secret.peb"));
    Files.createSymbolicLink(site.resolve("templates/away"), folder);
    assertThat(read("templates/linked.peb")).isEmpty();
    assertThat(read("templates/away/secret.peb")).isEmpty();
  }
}
