package dev.broadsheet.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.brotli.dec.BrotliInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is compressed comes back, by Google's own decoder. */
class BrotliTest {
  private static void assertComesBack(byte[] data) throws IOException {
    try (BrotliInputStream in = new BrotliInputStream(new ByteArrayInputStream(Brotli.of(data)))) {
      assertThat(in.readAllBytes()).isEqualTo(data);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 17, 258, 65_535, 65_536, 65_537, 1_048_577})
  void runsOfOneByteComeBack(int length) throws IOException {
    byte[] data = new byte[length];
    Arrays.fill(data, (byte) 'x');
    assertComesBack(data);
    assertThat(Brotli.of(data).length).isLessThan(60);
  }

  @Test
  void noiseOfEverySizeComesBack() throws IOException {
    Random random = new Random(1);
    for (int length = 0; length < 400; length += 7) {
      byte[] data = new byte[length];
      random.nextBytes(data);
      assertComesBack(data);
    }
    byte[] much = new byte[70_000];
    random.nextBytes(much);
    assertComesBack(much);
  }

  @Test
  void textsWithRepetitionsNearAndFarComeBack() throws IOException {
    Random random = new Random(2);
    for (int i = 0; i < 60; i++) {
      byte[] data = new byte[random.nextInt(30_000)];
      for (int at = 0; at < data.length; ) {
        int length = Math.min(data.length - at, 1 + random.nextInt(400));
        boolean repeat = at > 0 && random.nextBoolean();
        int from = repeat ? Math.max(0, at - 1 - random.nextInt(20_000)) : 0;
        for (int k = 0; k < length; k++, at++) {
          data[at] = repeat ? data[from + k] : (byte) random.nextInt(1 + i % 40);
        }
      }
      assertComesBack(data);
    }
  }

  @Test
  void fewAndManyDifferentBytesComeBack() throws IOException {
    for (int kinds = 1; kinds <= 256; kinds += kinds < 8 ? 1 : 31) {
      byte[] data = new byte[3000];
      Random random = new Random(kinds);
      for (int i = 0; i < data.length; i++) {
        data[i] = (byte) Math.min(random.nextInt(kinds), random.nextInt(kinds));
      }
      assertComesBack(data);
    }
  }

  @Test
  void pagesBecomeSmallerThanWithGzip() throws IOException {
    for (String name : new String[] {"src/site/markdown/rules.md", "pom.xml"}) {
      byte[] page = Files.readAllBytes(Path.of(name));
      assertComesBack(page);
      assertThat(Brotli.of(page).length).as(name).isLessThan(Deflate.zlib(page).length);
    }
    String chinese = "英伟达对OpenAI的承诺缩水七成至八成。".repeat(3) + "最多一千亿美元的意向书变成了入股计划。";
    assertComesBack(chinese.getBytes(StandardCharsets.UTF_8));
  }
}
