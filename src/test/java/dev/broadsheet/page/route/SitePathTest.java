package dev.broadsheet.page.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SitePathTest {
  @ParameterizedTest
  @ValueSource(strings = {"index.html", "_headers", "zh-hans/feed.xml", "assets/site.3daef3.css"})
  void takesPlainRelativePaths(String path) {
    assertThat(new SitePath(path)).hasToString(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/etc/passwd",
        "..",
        "../x",
        "a/../b",
        "a/./b",
        "a//b",
        "a/",
        ".hidden",
        "a/.git/x",
        "a\\b",
        "C:x",
        "a b",
        "caf\u00e9",
        "a\u0000b",
        "a%2e%2e/b",
        "x:$DATA",
        "-rf",
        "a/\u202eb"
      })
  void refusesWhatCouldClimbHideOrMeanSomethingElse(String path) {
    assertThatIllegalArgumentException().isThrownBy(() -> new SitePath(path));
  }

  @Test
  void refusesAPathThatNoFileSystemTakes() {
    assertThat(SitePath.isPath("a".repeat(401))).isFalse();
  }

  @Test
  void knowsItsExtension() {
    assertThat(new SitePath("a.b/c").extension()).isEmpty();
    assertThat(new SitePath("a/b.tar.gz").extension()).isEqualTo("gz");
  }
}
