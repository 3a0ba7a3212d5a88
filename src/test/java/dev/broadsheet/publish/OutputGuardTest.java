package dev.broadsheet.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.broadsheet.publish.PublishException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputGuardTest {
  @TempDir Path folder;
  private Path home;
  private Path site;

  @BeforeEach
  void makeFolders() throws IOException {
    home = Files.createDirectories(folder.resolve("home/ann"));
    site = Files.createDirectories(home.resolve("news/site"));
    for (String name : new String[] {"content/facts", "templates", "static", "src", ".git"}) {
      Files.createDirectories(site.resolve(name));
    }
    Files.writeString(site.resolve("content/site.yaml"), "title: x");
    file("thesis/chapter.txt");
    file("tree/.git/config");
    file("tree/" + Manifest.NAME);
    file("worktree/.git");
    file("worktree/" + Manifest.NAME);
    file("a-file");
    Files.createSymbolicLink(home.resolve("to-thesis"), home.resolve("thesis"));
    Files.createSymbolicLink(home.resolve("to-content"), site.resolve("content"));
    Files.createSymbolicLink(home.resolve("to-home"), home);
    Files.createSymbolicLink(home.resolve("to-nowhere"), home.resolve("nowhere"));
    Files.createDirectories(home.resolve("fake/" + Manifest.NAME));
  }

  private void file(String path) throws IOException {
    Path file = home.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "precious");
  }

  private SortedMap<String, String> everything() throws IOException {
    SortedMap<String, String> found = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.toList()) {
        found.put(path.toString(), Files.isRegularFile(path) ? Files.readString(path) : "");
      }
    }
    return found;
  }

  private Path check(Path output) throws IOException {
    return new OutputGuard(new DiskFiles(), home).check(output, site);
  }

  @ParameterizedTest
  @CsvSource({
    "/, root of a file system",
    "home/ann/news/site, the site folder",
    "home/ann/news, the site folder or contains it",
    "home/ann/news/site/sub/.., the site folder",
    "home/ann, contains it",
    "home, contains it",
    "home/ann/news/site/content, `content`",
    "home/ann/news/site/content/facts/out, `content`",
    "home/ann/news/site/templates, `templates`",
    "home/ann/news/site/static/x, `static`",
    "home/ann/news/site/src/out, `src`",
    "home/ann/news/site/.git, `.git`",
    "home/ann/tree, root of a Git work tree",
    "home/ann/worktree, root of a Git work tree",
    "home/ann/thesis, not written by Broadsheet",
    "home/ann/fake, not written by Broadsheet",
    "home/ann/a-file, not a folder",
    "home/ann/to-thesis, a symbolic link",
    "home/ann/to-content, a symbolic link",
    "home/ann/to-nowhere, a symbolic link",
    "home/ann/to-content/out, `content`",
    "home/ann/to-home/news, the site folder or contains it",
    "home/ann/to-home/news/site/content/x/y, `content`"
  })
  void refusesAndTouchesNothing(String where, String why) throws IOException {
    SortedMap<String, String> before = everything();
    Path output = where.equals("/") ? folder.getRoot() : folder.resolve(where);
    assertThatThrownBy(() -> check(output))
        .isInstanceOfSatisfying(
            PublishException.class, e -> assertThat(e.reason()).isEqualTo(Reason.REFUSED))
        .hasMessageStartingWith("will not publish to " + output + ": ")
        .hasMessageContaining(why);
    assertThatThrownBy(() -> Publisher.onDisk().begin(output, site))
        .satisfies(e -> assertThat(e).isInstanceOf(PublishException.class));
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void refusesAHomeFolderThatHoldsNoSite() throws IOException {
    Path other = Files.createDirectories(folder.resolve("elsewhere"));
    assertThatThrownBy(() -> new OutputGuard(new DiskFiles(), home).check(home, other))
        .hasMessageContaining("your home folder");
    Path above = home.getParent();
    assertThatThrownBy(() -> new OutputGuard(new DiskFiles(), home).check(above, other))
        .hasMessageContaining("your home folder or contains it");
  }

  @Test
  void allowsWhatIsNotThereEmptyOrOurs() throws IOException {
    assertThat(check(site.resolve("site-output"))).isEqualTo(site.resolve("site-output"));
    assertThat(check(home.resolve("a/b/c"))).isEqualTo(home.resolve("a/b/c"));
    Path empty = Files.createDirectories(home.resolve("empty"));
    assertThat(check(empty)).isEqualTo(empty);
    file("ours/" + Manifest.NAME);
    assertThat(check(home.resolve("ours"))).isEqualTo(home.resolve("ours"));
    assertThat(check(home.resolve("to-home/ours"))).isEqualTo(home.resolve("ours"));
  }

  @Test
  void allowsALinkThatPublishingMade() throws IOException {
    Path output = home.resolve("live");
    Desk desk = new Desk(site, output);
    desk.publish(PublishMode.SYMLINK, java.util.Map.of("a", "x"));
    assertThat(check(output)).isEqualTo(output);
  }
}
