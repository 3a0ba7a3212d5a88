package dev.broadsheet.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.brotli.dec.BrotliInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrecompressionTest {
  private static final byte[] TEXT = "<p>近1000亿美元</p>\n".repeat(100).getBytes(UTF_8);

  @ParameterizedTest
  @ValueSource(
      strings = {"index.html", "assets/site.b824857707.css", "feed.xml", "site.webmanifest"})
  void packsTextSoThatItComesOutAgain(String path) throws IOException {
    byte[] packed = Precompression.of(path, TEXT).orElseThrow();
    assertThat(packed.length).isLessThan(TEXT.length / 5);
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      assertThat(in.readAllBytes()).isEqualTo(TEXT);
    }
  }

  @Test
  void packsWithBrotliTooWhereThatIsSmaller() throws IOException {
    byte[] page = Files.readAllBytes(Path.of("pom.xml"));
    Map<String, byte[]> twins = Precompression.twins("a.xml", page);
    assertThat(twins).containsOnlyKeys(".gz", ".br");
    assertThat(twins.get(".br").length).isLessThan(twins.get(".gz").length);
    try (BrotliInputStream in = new BrotliInputStream(new ByteArrayInputStream(twins.get(".br")))) {
      assertThat(in.readAllBytes()).isEqualTo(page);
    }
    assertThat(Precompression.twins("share.png", page)).isEmpty();
  }

  @Test
  void bearsNeitherTimeNorName() {
    byte[] packed = Precompression.of("index.html", TEXT).orElseThrow();
    byte[] identificationMethodFlagsTime = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0};
    assertThat(Arrays.copyOf(packed, 8)).isEqualTo(identificationMethodFlagsTime);
  }

  @ParameterizedTest
  @ValueSource(strings = {"share.png", "assets/newsreader.woff2", "_headers", "html", "a.json/b"})
  void leavesWhatIsNoText(String path) {
    assertThat(Precompression.of(path, TEXT)).isEmpty();
  }

  @Test
  void leavesWhatIsShorterThanAKilobyte() {
    assertThat(Precompression.of("a.txt", new byte[1023])).isEmpty();
    assertThat(Precompression.of("a.txt", new byte[1024])).isPresent();
  }

  @Test
  void leavesWhatWouldNotShrink() {
    byte[] noise = new byte[4096];
    new Random(1).nextBytes(noise);
    assertThat(Precompression.of("favicon.ico", noise)).isEmpty();
  }
}
