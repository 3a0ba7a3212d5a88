package dev.broadsheet.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndexTest {
  private static final SortedMap<String, Index.Entry> FILES =
      new TreeMap<>(
          Map.of(
              "a", new Index.Entry(PublishedFile.of(Desk.bytes("one")), 17, 4),
              "b/ü", new Index.Entry(PublishedFile.of(Desk.bytes("three")), -1, Integer.MIN_VALUE),
              "empty", new Index.Entry(PublishedFile.of(new byte[0]), Long.MAX_VALUE, 0)));

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void readsBackWhatItWrote(boolean durable) {
    assertThat(Index.parse(Index.bytes(durable, FILES))).contains(new Index(durable, FILES));
    assertThat(Index.parse(Index.bytes(durable, new TreeMap<>())))
        .contains(new Index(durable, Map.of()));
  }

  @Test
  void isNoIndexOnceAnyByteOfItIsAnotherOne() {
    byte[] whole = Index.bytes(true, FILES);
    for (int i = 0; i < whole.length; i++) {
      byte[] broken = whole.clone();
      broken[i] ^= 1;
      assertThat(Index.parse(broken)).as("byte " + i).isEmpty();
    }
  }

  @Test
  void isNoIndexWhereItEndsTooSoon() {
    byte[] whole = Index.bytes(true, FILES);
    for (int length = 0; length < whole.length; length++) {
      assertThat(Index.parse(Arrays.copyOf(whole, length))).as("length " + length).isEmpty();
    }
  }

  @Test
  void isNoIndexInAnotherFormatThoughItIsWhole() {
    ByteBuffer other = ByteBuffer.wrap(Index.bytes(true, FILES));
    other.putInt(0, other.getInt(0) + 1);
    int end = other.capacity() - Long.BYTES;
    CRC32 sum = new CRC32();
    sum.update(other.array(), 0, end);
    other.putLong(end, sum.getValue());
    assertThat(Index.parse(other.array())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "FILE, 3, 17, key, true",
    "FOLDER, 3, 17, key, false",
    "OTHER, 3, 17, key, false",
    "FILE, 4, 17, key, false",
    "FILE, 3, 18, key, false",
    "FILE, 3, 17, other key, false"
  })
  void knowsAFileAgainByKindSizeTimeAndKey(
      Stat.Kind kind, long size, long modified, String key, boolean fits) {
    PublishedFile file = PublishedFile.of(Desk.bytes("one"));
    Index.Entry entry = Index.Entry.of(file, new Stat(Stat.Kind.FILE, 3, 17, "key"));
    assertThat(entry.fits(new Stat(kind, size, modified, key))).isEqualTo(fits);
  }
}
