package dev.broadsheet.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTreeTest {
  @TempDir Path folder;
  private Path site;
  private final Diagnostics problems = new Diagnostics();

  @BeforeEach
  void makeSite() throws IOException {
    site = Files.createDirectories(folder.resolve("site"));
    Files.createDirectories(site.resolve("content/articles"));
    Files.writeString(site.resolve("content/b.md"), "b");
    Files.writeString(site.resolve("content/articles/a.md"), "a");
    Files.writeString(folder.resolve("secret.md"), "SECRET");
  }

  private SourceTree tree() throws IOException {
    return SourceTree.open(site);
  }

  private List<String> findings() {
    return problems.sorted().stream().map(d -> d.rule().code()).toList();
  }

  @Test
  void listsFilesSortedWithoutHiddenOnesAndBackups() throws IOException {
    Files.writeString(site.resolve("content/.hidden.md"), "");
    Files.writeString(site.resolve("content/b.md~"), "");
    Files.createDirectories(site.resolve("content/.git"));
    Files.writeString(site.resolve("content/.git/config"), "");
    assertThat(tree().list("content")).containsExactly("content/articles/a.md", "content/b.md");
    assertThat(tree().list("nothing")).isEmpty();
  }

  @Test
  void listsWhatStaysWhileEditorsWriteBesideIt() throws Exception {
    Path beside = site.resolve("content/.next");
    AtomicBoolean done = new AtomicBoolean();
    CompletableFuture<Void> editor =
        CompletableFuture.runAsync(
            () -> {
              try {
                while (!done.get()) {
                  Files.writeString(beside, "b");
                  Files.move(beside, site.resolve("content/b.md"), StandardCopyOption.ATOMIC_MOVE);
                }
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    try {
      for (int i = 0; i < 2_000; i++) {
        assertThat(tree().list("content", problems)).contains("content/articles/a.md");
      }
    } finally {
      done.set(true);
    }
    editor.get(1, TimeUnit.MINUTES);
    assertThat(findings()).isEmpty();
  }

  @Test
  void saysWhatCannotBeListedUnlessItIsHiddenOrGone() {
    FileList list = new FileList(site, "content", 10, problems, new Remembered(false));
    list.fail(site.resolve("content/gone.md"), new NoSuchFileException("content/gone.md"));
    list.fail(site.resolve("content/.closed"), new AccessDeniedException("closed"));
    assertThat(findings()).isEmpty();
    list.fail(site.resolve("content/closed"), new AccessDeniedException("closed"));
    assertThat(problems.sorted())
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.rule().code()).isEqualTo("source-unreadable");
              assertThat(d.message()).isEqualTo("`content/closed` cannot be read: AccessDenied");
            });
  }

  @Test
  void readsTextWithoutItsByteOrderMark() throws IOException {
    Files.writeString(site.resolve("content/b.md"), "\uFEFF英伟达");
    assertThat(tree().read("content/b.md", problems).orElseThrow().text()).isEqualTo("英伟达");
    assertThat(findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../secret.md",
        "content/../../secret.md",
        "/etc/passwd",
        "content\\b.md",
        "a\0b",
        "content/../../site/../secret.md"
      })
  void readsNothingOutsideTheSite(String path) throws IOException {
    assertThat(tree().read(path, problems)).isEmpty();
    assertThat(findings()).containsExactly("source-unreadable");
    assertThat(tree().exists(path)).isFalse();
  }

  @Test
  void followsNoSymbolicLinkToAFile() throws IOException {
    Files.createSymbolicLink(site.resolve("content/link.md"), folder.resolve("secret.md"));
    assertThat(tree().read("content/link.md", problems)).isEmpty();
    assertThat(tree().list("content")).doesNotContain("content/link.md");
  }

  @Test
  void followsNoSymbolicLinkToAFolder() throws IOException {
    Files.createSymbolicLink(site.resolve("content/out"), folder);
    assertThat(tree().read("content/out/secret.md", problems)).isEmpty();
    assertThat(tree().list("content/out")).isEmpty();
    assertThat(tree().list("content")).hasSize(2);
  }

  @Test
  void pointsAtTheFirstByteThatIsNotUtf8() throws IOException {
    byte[] start = "one\ntwo英".getBytes(StandardCharsets.UTF_8);
    byte[] broken = Arrays.copyOf(start, start.length + 1);
    broken[start.length] = (byte) 0xC0;
    Files.write(site.resolve("content/b.md"), broken);
    assertThat(tree().read("content/b.md", problems)).isEmpty();
    assertThat(problems.sorted().get(0).span()).hasToString("content/b.md:2:5");
  }

  @Test
  void refusesAFileOverTheLimit() throws IOException {
    Files.write(site.resolve("content/b.md"), new byte[SourceTree.MAX_BYTES + 1]);
    assertThat(tree().bytes("content/b.md", problems)).isEmpty();
    assertThat(findings()).containsExactly("source-too-large");
  }

  @Test
  void saysWhichFileIsMissing() throws IOException {
    assertThat(tree().read("content/none.md", problems)).isEmpty();
    assertThat(problems.sorted().get(0).message()).isEqualTo("there is no file `content/none.md`");
  }

  @Test
  void reportsMoreFilesThanASiteHasWhereverTheyLie() throws IOException {
    Files.createDirectories(site.resolve("static/fonts"));
    Files.writeString(site.resolve("static/fonts/c.css"), "c");
    SourceTree enough = tree().bounded(3);
    enough.survey();
    assertThat(enough.list("static/fonts", problems)).containsExactly("static/fonts/c.css");
    assertThat(findings()).isEmpty();
    SourceTree crowded = tree().bounded(2);
    crowded.survey();
    crowded.list("content/articles", problems);
    assertThat(problems.sorted())
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.rule()).isEqualTo(SourceTree.TOO_MANY);
              assertThat(d.span()).hasToString("static:1:1");
              assertThat(d.message()).contains("more than 2 files");
            });
  }

  @Test
  void namesEveryFileThatIsNotAsItWasSurveyed() throws IOException {
    Files.writeString(site.resolve("content/same.md"), "same");
    SourceTree tree = tree();
    tree.survey();
    assertThat(tree.hasRead()).isFalse();
    tree.read("content/same.md", problems);
    tree.read("content/b.md", problems);
    assertThat(tree.hasRead()).isTrue();
    assertThat(tree.changed()).isEmpty();
    Files.writeString(site.resolve("content/b.md"), "longer");
    Files.delete(site.resolve("content/articles/a.md"));
    Files.writeString(site.resolve("content/new.md"), "new");
    assertThat(tree.changed())
        .containsExactly("content/articles/a.md", "content/b.md", "content/new.md");
  }

  @Test
  void seesAChangeThatSizeAndTimeDoNotShow() throws IOException {
    Path file = site.resolve("content/b.md");
    FileTime time = Files.getLastModifiedTime(file);
    SourceTree tree = tree();
    tree.survey();
    tree.read("content/b.md", problems);
    Files.writeString(file, "c");
    Files.setLastModifiedTime(file, time);
    assertThat(tree.changed()).containsExactly("content/b.md");
  }
}
