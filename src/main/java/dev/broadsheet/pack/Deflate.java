package dev.broadsheet.pack;

import java.util.Arrays;
import java.util.zip.Adler32;

/**
 * Compresses bytes in the zlib format (RFC 1950, RFC 1951): repetitions found through hash chains,
 * blocks with Huffman codes of their own. Written here because a JDK's {@code Deflater} gives other
 * bytes where the JDK was built with another zlib.
 */
public final class Deflate {
  private static final int WINDOW = 1 << 15;
  private static final int HASHES = 1 << 15;
  private static final int SHORTEST = 3;
  private static final int LONGEST = 258;

  /** How many earlier places are looked at; more buys little on flat pictures. */
  private static final int MOST_TRIES = 48;

  private static final int BLOCK = 1 << 15;

  private final byte[] data;
  private final int[] newest = new int[HASHES];
  private final int[] older = new int[WINDOW];
  private final int[] tokens = new int[BLOCK];
  private final BitWriter out;
  private int count;
  private int distance;

  private Deflate(byte[] data) {
    this.data = data;
    this.out = new BitWriter(data.length / 16 + 64);
    Arrays.fill(newest, -1);
  }

  /** The bytes as one zlib stream. */
  public static byte[] zlib(byte[] data) {
    Deflate deflate = new Deflate(data);
    deflate.out.bits(0x78, 8);
    deflate.out.bits(0x9C, 8);
    deflate.run();
    Adler32 check = new Adler32();
    check.update(data);
    int sum = (int) check.getValue();
    for (int shift = 24; shift >= 0; shift -= 8) {
      deflate.out.bits(sum >>> shift & 0xFF, 8);
    }
    return deflate.out.bytes();
  }

  /** Takes at each place the longest repetition, unless the next place has a longer one. */
  private void run() {
    int at = 0;
    int length = match(0);
    while (at < data.length) {
      int far = distance;
      insert(at);
      int next = length >= SHORTEST && length < 64 ? match(at + 1) : 0;
      if (length < SHORTEST || next > length) {
        token(data[at] & 0xFF);
        at++;
        length = length < SHORTEST ? match(at) : next;
        continue;
      }
      token(far << 9 | length);
      skip(at + 1, at + length);
      at += length;
      length = match(at);
    }
    BlockWriter.write(tokens, count, true, out);
    out.flush();
  }

  /** Remembers the places inside a repetition; of the longest, which are plain ground, the ends. */
  private void skip(int from, int to) {
    int start = to - from >= LONGEST - 1 ? to - SHORTEST : from;
    for (int i = start; i < to; i++) {
      insert(i);
    }
  }

  /** A literal below 256, or a distance above the 9 bits of its length. */
  private void token(int token) {
    if (count == BLOCK) {
      BlockWriter.write(tokens, count, false, out);
      count = 0;
    }
    tokens[count++] = token;
  }

  private int hash(int at) {
    int three = data[at] & 0xFF | (data[at + 1] & 0xFF) << 8 | (data[at + 2] & 0xFF) << 16;
    return three * 0x9E3779B1 >>> 17;
  }

  private void insert(int at) {
    if (at + SHORTEST <= data.length) {
      int hash = hash(at);
      older[at & WINDOW - 1] = newest[hash];
      newest[hash] = at;
    }
  }

  /** The length of the longest repetition that starts here; sets how far back it lies. */
  private int match(int at) {
    int most = Math.min(LONGEST, data.length - at);
    int best = 0;
    if (most < SHORTEST) {
      return best;
    }
    int earlier = newest[hash(at)];
    for (int i = 0; i < MOST_TRIES && earlier >= 0 && at - earlier < WINDOW; i++) {
      if (best == 0 || data[earlier + best] == data[at + best]) {
        int length = same(earlier, at, most);
        if (length > best) {
          best = length;
          distance = at - earlier;
          if (best == most) {
            break;
          }
        }
      }
      int before = older[earlier & WINDOW - 1];
      earlier = before < earlier ? before : -1;
    }
    return best;
  }

  private int same(int earlier, int at, int most) {
    int length = Arrays.mismatch(data, earlier, earlier + most, data, at, at + most);
    return length < 0 ? most : length;
  }
}
