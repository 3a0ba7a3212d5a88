package dev.broadsheet.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is compressed comes back, by the JDK's own decoder. */
class DeflateTest {
  private static byte[] inflated(byte[] zlib) throws DataFormatException {
    Inflater inflater = new Inflater();
    inflater.setInput(zlib);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    while (!inflater.finished()) {
      int n = inflater.inflate(buffer);
      assertThat(n > 0 || inflater.finished()).as("the stream goes on or ends").isTrue();
      out.write(buffer, 0, n);
    }
    assertThat(inflater.getRemaining()).isZero();
    inflater.end();
    return out.toByteArray();
  }

  private static void assertComesBack(byte[] data) throws DataFormatException {
    assertThat(inflated(Deflate.zlib(data))).isEqualTo(data);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 257, 258, 259, 260, 517, 32768, 32770, 100_000, 1_000_000})
  void runsOfOneByteComeBack(int length) throws DataFormatException {
    byte[] data = new byte[length];
    Arrays.fill(data, (byte) 0xAB);
    assertComesBack(data);
    assertThat(Deflate.zlib(data).length).isLessThan(40 + length / 500);
  }

  @Test
  void noiseOfEverySizeComesBack() throws DataFormatException {
    Random random = new Random(1);
    for (int length = 0; length < 600; length += 7) {
      byte[] data = new byte[length];
      random.nextBytes(data);
      assertComesBack(data);
    }
    byte[] much = new byte[300_000];
    random.nextBytes(much);
    assertComesBack(much);
  }

  @Test
  void textsWithRepetitionsNearAndFarComeBack() throws DataFormatException {
    Random random = new Random(2);
    for (int i = 0; i < 60; i++) {
      byte[] data = new byte[random.nextInt(200_000)];
      for (int at = 0; at < data.length; ) {
        int length = Math.min(data.length - at, 1 + random.nextInt(400));
        boolean repeat = at > 0 && random.nextBoolean();
        int from = repeat ? Math.max(0, at - 1 - random.nextInt(40_000)) : 0;
        for (int k = 0; k < length; k++, at++) {
          data[at] = repeat ? data[from + k] : (byte) random.nextInt(1 + i % 9);
        }
      }
      assertComesBack(data);
    }
  }

  @Test
  void codesNeverGrowTooLong() throws DataFormatException {
    // Fibonacci counts make the deepest tree; the order is stirred so that little repeats.
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int a = 1;
    int b = 1;
    for (int symbol = 0; symbol < 24; symbol++) {
      for (int i = 0; i < a; i++) {
        out.write(symbol);
      }
      int next = a + b;
      a = b;
      b = next;
    }
    byte[] data = out.toByteArray();
    Random random = new Random(3);
    for (int i = data.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      byte kept = data[i];
      data[i] = data[j];
      data[j] = kept;
    }
    assertComesBack(data);
    int[] counts = new int[286];
    counts[0] = 1;
    counts[1] = 1;
    for (int i = 2; i < 40; i++) {
      counts[i] = counts[i - 1] + counts[i - 2];
    }
    HuffmanCode code = HuffmanCode.of(counts, 15);
    double sum = 0;
    for (int i = 0; i < counts.length; i++) {
      assertThat(code.length(i)).isLessThanOrEqualTo(15);
      assertThat(code.length(i) > 0).isEqualTo(counts[i] > 0);
      sum += code.length(i) > 0 ? Math.pow(2, -code.length(i)) : 0;
    }
    assertThat(sum).as("a full code").isEqualTo(1);
  }
}
