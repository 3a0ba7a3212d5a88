package dev.broadsheet.image.jpeg;

import dev.broadsheet.pack.CodeLengths;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Codes blocks with Huffman codes made for them (T.81, F.1.2). Everything is gone through twice:
 * once to count, once to write.
 */
final class EntropyCoder {
  /** Keeps the code of ones alone free, as T.81 wants it. */
  private static final int RESERVED = 256;

  private final int[][] counts = new int[4][257];
  private final int[][] codes = new int[4][256];
  private final int[][] lengths = new int[4][];
  private final ByteArrayOutputStream out;
  private int held;
  private int holding;
  private boolean counting = true;

  EntropyCoder(ByteArrayOutputStream out) {
    this.out = out;
  }

  /** Codes a block; {@code colour} is 0 for brightness, 1 for the others. */
  void block(short[] block, int at, int difference, int colour) {
    value(2 * colour, 0, difference);
    int zeros = 0;
    for (int k = 1; k < 64; k++) {
      int value = block[at + k];
      if (value == 0) {
        zeros++;
        continue;
      }
      for (; zeros > 15; zeros -= 16) {
        symbol(2 * colour + 1, 0xF0);
      }
      value(2 * colour + 1, zeros, value);
      zeros = 0;
    }
    if (zeros > 0) {
      symbol(2 * colour + 1, 0);
    }
  }

  private void value(int table, int zeros, int value) {
    int size = 32 - Integer.numberOfLeadingZeros(Math.abs(value));
    symbol(table, zeros << 4 | size);
    bits(value < 0 ? value - 1 & (1 << size) - 1 : value, size);
  }

  private void symbol(int table, int symbol) {
    if (counting) {
      counts[table][symbol]++;
    } else {
      bits(codes[table][symbol], lengths[table][symbol]);
    }
  }

  private void bits(int value, int count) {
    if (counting) {
      return;
    }
    held = held << count | value;
    holding += count;
    while (holding >= 8) {
      int next = held >> holding - 8 & 0xFF;
      out.write(next);
      if (next == 0xFF) {
        out.write(0);
      }
      holding -= 8;
    }
  }

  /** Ends the counting; from now on blocks are written. */
  List<byte[]> tables() {
    counting = false;
    List<byte[]> segments = new ArrayList<>();
    for (int table = 0; table < 4; table++) {
      segments.add(table(table));
    }
    return segments;
  }

  /** Makes a code and the body of its segment (T.81, B.2.4.2). */
  private byte[] table(int table) {
    counts[table][RESERVED] = 1;
    int[] made = CodeLengths.of(counts[table], 16);
    // The reserved place goes to the end of the longest codes, whatever length it was given.
    List<Integer> symbols = new ArrayList<>();
    for (int symbol = 0; symbol < 256; symbol++) {
      if (made[symbol] > 0) {
        symbols.add(symbol);
      }
    }
    symbols.sort((a, b) -> made[a] != made[b] ? made[a] - made[b] : a - b);
    int[] sorted = made.clone();
    Arrays.sort(sorted);
    lengths[table] = new int[256];
    int first = sorted.length - symbols.size() - 1;
    byte[] segment = new byte[17 + symbols.size()];
    segment[0] = (byte) ((table & 1) << 4 | table >> 1);
    int code = 0;
    int before = 0;
    for (int i = 0; i < symbols.size(); i++) {
      int length = sorted[first + i];
      code <<= length - before;
      before = length;
      int symbol = symbols.get(i);
      lengths[table][symbol] = length;
      codes[table][symbol] = code++;
      segment[length]++;
      segment[17 + i] = (byte) symbol;
    }
    return segment;
  }

  /** Fills the last byte with ones. */
  void flush() {
    if (holding > 0) {
      bits((1 << 8 - holding) - 1, 8 - holding);
    }
  }
}
