package dev.broadsheet.pack;

import java.util.Arrays;

/**
 * Compresses bytes in the Brotli format (RFC 7932), without the dictionary that decoders bring
 * along: one block type, literals coded by what stands before them, repetitions chosen so that the
 * whole becomes short. For files that are packed once and sent often.
 */
public final class Brotli {
  /** A window of 4 MB, less what the format keeps for itself. */
  private static final int WINDOW_BITS = 22;

  private static final int BLOCK = 1 << 20;
  private static final int ROUNDS = 3;

  private Brotli() {}

  /** The bytes as one Brotli stream. */
  public static byte[] of(byte[] data) {
    BitWriter out = new BitWriter(data.length / 4 + 64);
    out.bits(WINDOW_BITS - 17 << 1 | 1, 4);
    Repetitions repetitions = new Repetitions(data, (1 << WINDOW_BITS) - 16);
    int[] ring = {4, 11, 15, 16};
    for (int start = 0; start < data.length; start += BLOCK) {
      int end = Math.min(data.length, start + BLOCK);
      BrotliCosts costs = BrotliCosts.first(data, start, end);
      BrotliCommands commands = new BrotliCommands(0);
      for (int round = 0; round < ROUNDS; round++) {
        commands = new BrotliParser(data, start, end, repetitions, costs, ring.clone()).parse();
        costs = BrotliCosts.of(commands, data);
      }
      new BrotliBlock(data, start, end, commands, out).write();
      ring = commands.ring();
    }
    // The last meta-block is empty.
    out.bits(3, 2);
    out.flush();
    return out.bytes();
  }

  /**
   * Whether two stretches are the same for at least so many bytes; tells for how many, up to most.
   */
  static int same(byte[] data, int one, int other, int most) {
    int length = Arrays.mismatch(data, one, one + most, data, other, other + most);
    return length < 0 ? most : length;
  }
}
