package dev.broadsheet.pack;

import java.util.Arrays;

/** Finds earlier places that go on as a place does, the nearest first, through chains of hashes. */
final class Repetitions {
  private static final int HASH_BITS = 16;
  private static final int MOST_TRIES = 256;
  private static final int MOST_FOUND = 64;

  private final byte[] data;
  private final int window;
  private final int[] newest = new int[1 << HASH_BITS];
  private final int[] older;
  private int inserted;
  final int[] lengths = new int[MOST_FOUND];
  final int[] distances = new int[MOST_FOUND];

  Repetitions(byte[] data, int window) {
    this.data = data;
    this.window = window;
    this.older = new int[data.length];
    Arrays.fill(newest, -1);
  }

  /** Begins again, for another look at the same stretch. */
  void rewind(int place) {
    if (place < inserted) {
      Arrays.fill(newest, -1);
      inserted = 0;
    }
  }

  private int hash(int at) {
    int three = data[at] & 0xFF | (data[at + 1] & 0xFF) << 8 | (data[at + 2] & 0xFF) << 16;
    return three * 0x9E3779B1 >>> 32 - HASH_BITS;
  }

  private void insertUpTo(int at) {
    for (; inserted < at; inserted++) {
      if (inserted + 3 <= data.length) {
        int hash = hash(inserted);
        older[inserted] = newest[hash];
        newest[hash] = inserted;
      }
    }
  }

  /**
   * Finds repetitions that are each longer than the nearer ones.
   *
   * @return how many there are, in {@link #lengths} and {@link #distances}
   */
  int find(int at, int end) {
    insertUpTo(at);
    int most = end - at;
    if (at + 3 > data.length || most < 3) {
      return 0;
    }
    int found = 0;
    int best = 2;
    int earlier = newest[hash(at)];
    for (int tries = 0; tries < MOST_TRIES && earlier >= 0 && at - earlier <= window; tries++) {
      if (data[earlier + best] == data[at + best]) {
        int length = Brotli.same(data, earlier, at, most);
        if (length > best) {
          best = length;
          lengths[found] = length;
          distances[found++] = at - earlier;
          if (length == most || found == MOST_FOUND) {
            break;
          }
        }
      }
      earlier = older[earlier];
    }
    return found;
  }
}
