package dev.broadsheet.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A link at any level of a site is refused, wherever it leads. */
class SymbolicLinkTest {
  @TempDir Path folder;
  private Path site;
  private final Diagnostics problems = new Diagnostics();

  @BeforeEach
  void makeSite() throws IOException {
    site = Files.createDirectories(folder.resolve("site"));
    Files.createDirectories(site.resolve("content/articles/story"));
    Files.writeString(site.resolve("content/articles/story/index.md"), "INSIDE");
    Files.createDirectories(folder.resolve("outside/story"));
    Files.writeString(folder.resolve("outside/story/index.md"), "SECRET");
    Files.writeString(folder.resolve("outside/index.md"), "SECRET");
  }

  /** Where the link is, where it leads, which file is asked for, and what is said of it. */
  @ParameterizedTest
  @CsvSource({
    "content/articles/a.md, outside/index.md, content/articles/a.md, is a symbolic link",
    "content/articles/b, outside/story, content/articles/b/index.md, behind `content/articles/b`",
    "content/more, outside, content/more/story/index.md, behind `content/more`",
    "other, outside, other/story/index.md, behind `other`",
    "content/c.md, site/content/articles/story/index.md, content/c.md, is a symbolic link",
    "content/d, site/content/articles, content/d/story/index.md, behind `content/d`",
    "content/up, ., content/up/outside/index.md, behind `content/up`",
    "content/root, site, content/root/content/articles/story/index.md, behind `content/root`",
    "content/gone.md, nowhere, content/gone.md, is a symbolic link",
    "content/gone, nowhere, content/gone/a.md, behind `content/gone`",
    "content/loop.md, site/content/loop.md, content/loop.md, is a symbolic link",
    "content/loop, site/content/loop, content/loop/a.md, behind `content/loop`",
    "content/etc, /etc, content/etc/hostname, behind `content/etc`",
    "content/device.md, /dev/zero, content/device.md, is a symbolic link",
    "content/self, /proc/self, content/self/environ, behind `content/self`"
  })
  void isRefused(String link, String target, String asked, String refusal) throws IOException {
    Files.createSymbolicLink(site.resolve(link), folder.resolve(target));
    SourceTree tree = SourceTree.open(site);
    assertThat(tree.read(asked, problems)).isEmpty();
    assertThat(tree.exists(asked)).isFalse();
    assertThat(tree.occupied(asked)).isTrue();
    assertThat(problems.sorted())
        .singleElement()
        .satisfies(d -> assertThat(d.span()).hasToString(asked + ":1:1"))
        .satisfies(d -> assertThat(d.rule()).isEqualTo(SourceTree.UNREADABLE))
        .satisfies(d -> assertThat(d.message()).contains(refusal));
    Files.delete(site.resolve(link));
  }

  @Test
  void isReportedWhenAFolderIsListed() throws IOException {
    Files.createSymbolicLink(site.resolve("content/a.md"), folder.resolve("outside/index.md"));
    Files.createSymbolicLink(site.resolve("content/articles/b"), folder.resolve("outside"));
    Files.createSymbolicLink(site.resolve("content/.hidden"), folder.resolve("outside"));
    SourceTree tree = SourceTree.open(site);
    assertThat(tree.list("content", problems)).containsExactly("content/articles/story/index.md");
    assertThat(problems.sorted())
        .extracting(Diagnostic::message)
        .containsExactly(
            "`content/a.md` is a symbolic link", "`content/articles/b` is a symbolic link");
  }

  @Test
  void isReportedWhenItIsTheFolderThatIsListed() throws IOException {
    Files.createSymbolicLink(site.resolve("content/facts"), folder.resolve("outside"));
    SourceTree tree = SourceTree.open(site);
    assertThat(tree.list("content/facts", problems)).isEmpty();
    assertThat(tree.list("content/facts/story", problems)).isEmpty();
    assertThat(problems.sorted())
        .extracting(Diagnostic::message)
        .containsExactly(
            "`content/facts` is a symbolic link",
            "`content/facts/story` lies behind `content/facts`, which is a symbolic link");
  }

  @Test
  void isFollowedOnlyToTheSiteItself() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), site);
    SourceTree tree = SourceTree.open(link);
    assertThat(tree.root()).isEqualTo(site.toRealPath());
    assertThat(tree.read("content/articles/story/index.md", problems)).isPresent();
  }
}
