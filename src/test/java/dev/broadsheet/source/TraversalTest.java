package dev.broadsheet.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.TextPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths that want out of the site, or that are another file on another machine. */
class TraversalTest {
  @TempDir Path folder;
  private Path site;
  private final Diagnostics problems = new Diagnostics();

  @BeforeEach
  void makeSite() throws IOException {
    site = Files.createDirectories(folder.resolve("site"));
    Files.createDirectories(site.resolve("content/facts"));
    Files.writeString(site.resolve("content/site.yaml"), "title: x");
    Files.writeString(folder.resolve("secret.md"), "SECRET");
    Files.writeString(folder.resolve("site-secret.md"), "SECRET");
  }

  static Stream<String> refused() {
    return Stream.of(
        "",
        "/",
        "..",
        "../secret.md",
        "../../secret.md",
        "../site-secret.md",
        "../site/content/site.yaml",
        "content/..",
        "content/../../secret.md",
        "content/../content/site.yaml",
        "content/facts/../../../secret.md",
        "./../secret.md",
        "content/./../../secret.md",
        ".../secret.md",
        "..../secret.md",
        "content//../../secret.md",
        "content//site.yaml",
        "/etc/passwd",
        "//etc/passwd",
        "//server/share/secret.md",
        "%2e%2e/secret.md",
        "%2e%2e%2fsecret.md",
        "%252e%252e/secret.md",
        "..%2fsecret.md",
        "..%5csecret.md",
        "%c0%ae%c0%ae/secret.md",
        "content/site.yaml%00.md",
        "..\\secret.md",
        "content\\site.yaml",
        "content\\..\\..\\secret.md",
        "\\\\server\\share\\secret.md",
        "\\\\?\\C:\\secret.md",
        "C:/secret.md",
        "c:secret.md",
        "C:\\secret.md",
        "file:///etc/passwd",
        "file:/etc/passwd",
        "http://evil.example/x",
        "content/site.yaml:stream",
        "content/site.yaml::$DATA",
        "content:$INDEX_ALLOCATION/site.yaml",
        "content/site.yaml\0",
        "content/site.yaml\0.md",
        "content\0/../../secret.md",
        "content/site.yaml\n",
        "content/\u202Elmay.etis",
        "content/si\u200Bte.yaml",
        "content/\uD800.md",
        "con",
        "content/CON",
        "content/nul.md",
        "content/aux.tar.md",
        "content/Prn/a.md",
        "content/com1",
        "content/COM9.md",
        "content/lpt\u00B9.md",
        "content/conin$",
        "content/CONTEN~1/site.yaml",
        "PROGRA~1.MD",
        "content/site.yaml.",
        "content/site.yaml ",
        "content /site.yaml",
        " content/site.yaml",
        "content/si*e.yaml",
        "content/site.ya?l",
        "content/<site>.yaml",
        "content/a|b",
        "content/cafe\u0301.md",
        "content/\u212B.md",
        "content/\uFB1D\u05B4.md",
        "x".repeat(201),
        "content/" + "x".repeat(300) + ".md",
        "a/".repeat(200) + "b");
  }

  @ParameterizedTest
  @MethodSource
  void refused(String path) throws IOException {
    SourceTree tree = SourceTree.open(site);
    assertThat(tree.read(path, problems)).isEmpty();
    assertThat(tree.bytes(path, problems)).isEmpty();
    assertThat(tree.list(path, problems)).isEmpty();
    assertThat(tree.exists(path)).isFalse();
    assertThat(tree.occupied(path)).isFalse();
    assertThat(problems.sorted())
        .hasSize(3)
        .allSatisfy(d -> assertThat(d.rule()).isEqualTo(SourceTree.UNREADABLE))
        .allSatisfy(d -> assertThat(d.span().line()).isOne())
        .allSatisfy(d -> assertThat(d.message()).doesNotContain("SECRET").hasSizeLessThan(300));
  }

  @Test
  void triesAtLeastSixtyPaths() {
    assertThat(refused()).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content/./site.yaml",
        "content/console.md",
        "content/communication.md",
        "content/nullify.md",
        "content/.well-known",
        "content/a~b.md",
        "content/caf\u00E9.md",
        "content/测试.md",
        "content/two words.md",
        "content/a..b.md"
      })
  void allowsWhatOnlyLooksLikeThem(String path) throws IOException {
    SourceTree tree = SourceTree.open(site);
    if (!Files.exists(site.resolve(path))) {
      Files.writeString(site.resolve(path), "x");
    }
    assertThat(tree.read(path, problems)).isPresent();
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void letsNoPathBringItsOwnLinesIntoAFinding() throws IOException {
    SourceTree.open(site).read("a\nb\u001B[31m`c`\u202E\0", problems);
    assertThat(problems.sorted())
        .extracting(Diagnostic::message)
        .containsExactly("`a?b?[31m?c???` has control characters, or half a character");
    assertThat(TextPrinter.plain().print(problems.sorted()).lines()).hasSize(1);
  }

  @Test
  void reportsNamesThatAreOneOnAnotherMachine() throws IOException {
    Files.createDirectories(site.resolve("content/articles/story"));
    for (String name : new String[] {"boat.png", "Boat.png", "aux.png", "cafe\u0301.png"}) {
      Files.writeString(site.resolve("content/articles/story/" + name), "x");
    }
    assertThat(SourceTree.open(site).list("content/articles", problems)).hasSize(1);
    assertThat(problems.sorted())
        .extracting(Diagnostic::message)
        .hasSize(3)
        .anyMatch(m -> m.endsWith("in capital letters only"))
        .anyMatch(m -> m.contains("Windows reserves"))
        .anyMatch(m -> m.contains("(NFC)"));
  }
}
