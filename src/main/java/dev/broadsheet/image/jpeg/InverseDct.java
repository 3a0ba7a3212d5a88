package dev.broadsheet.image.jpeg;

/**
 * The inverse cosine transform in 13-bit fixed point, by the factoring of Loeffler, Ligtenberg and
 * Moschytz (1989): eleven multiplications to a row of eight.
 */
final class InverseDct {
  private static final int BITS = 13;
  private static final int KEPT = 2;

  private static final int C0_298 = 2446;
  private static final int C0_390 = 3196;
  private static final int C0_541 = 4433;
  private static final int C0_765 = 6270;
  private static final int C0_899 = 7373;
  private static final int C1_175 = 9633;
  private static final int C1_501 = 12299;
  private static final int C1_847 = 15137;
  private static final int C1_961 = 16069;
  private static final int C2_053 = 16819;
  private static final int C2_562 = 20995;
  private static final int C3_072 = 25172;

  private final int[] work = new int[64];

  /** Turns dequantised coefficients in natural order into 64 samples. */
  void apply(int[] block, byte[] out, int at, int stride) {
    for (int x = 0; x < 8; x++) {
      pass(block, x, 8, work, BITS - KEPT);
    }
    for (int y = 0; y < 8; y++) {
      pass(work, y * 8, 1, work, BITS + KEPT + 3);
      for (int x = 0; x < 8; x++) {
        out[at + y * stride + x] = sample(work[y * 8 + x]);
      }
    }
  }

  /** A block whose only coefficient is its mean. */
  static void flat(int mean, byte[] out, int at, int stride) {
    byte sample = sample((mean + 4) >> 3);
    for (int y = 0; y < 8; y++) {
      for (int x = 0; x < 8; x++) {
        out[at + y * stride + x] = sample;
      }
    }
  }

  private static byte sample(int value) {
    return (byte) Math.max(0, Math.min(255, value + 128));
  }

  /** One row or column of eight. */
  private static void pass(int[] in, int at, int step, int[] out, int shift) {
    int s2 = in[at + 2 * step];
    int s6 = in[at + 6 * step];
    int e = (s2 + s6) * C0_541;
    int e2 = e - s6 * C1_847;
    int e3 = e + s2 * C0_765;
    int s0 = in[at];
    int s4 = in[at + 4 * step];
    int e0 = (s0 + s4) << BITS;
    int e1 = (s0 - s4) << BITS;
    int a0 = e0 + e3;
    int a3 = e0 - e3;
    int a1 = e1 + e2;
    int a2 = e1 - e2;
    int o0 = in[at + 7 * step];
    int o1 = in[at + 5 * step];
    int o2 = in[at + 3 * step];
    int o3 = in[at + step];
    int z5 = (o0 + o2 + o1 + o3) * C1_175;
    int z1 = -(o0 + o3) * C0_899;
    int z2 = -(o1 + o2) * C2_562;
    int z3 = z5 - (o0 + o2) * C1_961;
    int z4 = z5 - (o1 + o3) * C0_390;
    int b0 = o0 * C0_298 + z1 + z3;
    int b1 = o1 * C2_053 + z2 + z4;
    int b2 = o2 * C3_072 + z2 + z3;
    int b3 = o3 * C1_501 + z1 + z4;
    int half = 1 << shift - 1;
    out[at] = a0 + b3 + half >> shift;
    out[at + 7 * step] = a0 - b3 + half >> shift;
    out[at + step] = a1 + b2 + half >> shift;
    out[at + 6 * step] = a1 - b2 + half >> shift;
    out[at + 2 * step] = a2 + b1 + half >> shift;
    out[at + 5 * step] = a2 - b1 + half >> shift;
    out[at + 3 * step] = a3 + b0 + half >> shift;
    out[at + 4 * step] = a3 - b0 + half >> shift;
  }
}
