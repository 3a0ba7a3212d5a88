package dev.broadsheet.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {
  private static final String HASH = "0123456789abcdef".repeat(4);

  @Test
  void readsBackThePathsAndHashesThatItWrote() {
    PublishedFile one = PublishedFile.of(Desk.bytes("one"));
    PublishedFile two = PublishedFile.of(Desk.bytes("two"));
    byte[] bytes = Manifest.bytes(new TreeMap<>(Map.of("a", one, "b  c/ü", two)));
    assertThat(Manifest.parse(bytes)).contains(Map.of("a", one.hash(), "b  c/ü", two.hash()));
  }

  @Test
  void needsNoMoreThanAPathOfOneLetter() {
    assertThat(Manifest.parse(Desk.bytes(HASH + "  a")))
        .hasValueSatisfying(found -> assertThat(found).hasToString("{a=" + HASH + "}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "page",
        "0123456789abcdef  a",
        "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef  ",
        "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef a b",
        "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdeg  a",
        "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef  a\nnonsense"
      })
  void isNoManifestWhereALineIsNotAHashAndAPath(String text) {
    assertThat(Manifest.parse(Desk.bytes(text))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 63, 65, 128})
  void isNoHashOfAnotherLength(int length) {
    assertThat(FileHash.parse("a".repeat(length))).isEmpty();
  }
}
