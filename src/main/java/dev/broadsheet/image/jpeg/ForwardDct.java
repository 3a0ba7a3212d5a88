package dev.broadsheet.image.jpeg;

/** The cosine transform in 13-bit fixed point; the inverse is {@link InverseDct}. */
final class ForwardDct {
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

  private ForwardDct() {}

  /** Turns 64 samples around zero into coefficients in natural order, eight times too large. */
  static void apply(int[] block) {
    for (int y = 0; y < 8; y++) {
      pass(block, y * 8, 1, -KEPT, BITS - KEPT);
    }
    for (int x = 0; x < 8; x++) {
      pass(block, x, 8, KEPT, BITS + KEPT);
    }
  }

  /** One row or column; {@code plain} shifts right what no multiplication has scaled. */
  private static void pass(int[] b, int at, int step, int plain, int shift) {
    int t0 = b[at] + b[at + 7 * step];
    int t7 = b[at] - b[at + 7 * step];
    int t1 = b[at + step] + b[at + 6 * step];
    int t6 = b[at + step] - b[at + 6 * step];
    int t2 = b[at + 2 * step] + b[at + 5 * step];
    int t5 = b[at + 2 * step] - b[at + 5 * step];
    int t3 = b[at + 3 * step] + b[at + 4 * step];
    int t4 = b[at + 3 * step] - b[at + 4 * step];
    int e0 = t0 + t3;
    int e3 = t0 - t3;
    int e1 = t1 + t2;
    int e2 = t1 - t2;
    b[at] = scaled(e0 + e1, plain);
    b[at + 4 * step] = scaled(e0 - e1, plain);
    int half = 1 << shift - 1;
    int z = (e2 + e3) * C0_541;
    b[at + 2 * step] = z + e3 * C0_765 + half >> shift;
    b[at + 6 * step] = z - e2 * C1_847 + half >> shift;
    int z5 = (t4 + t6 + t5 + t7) * C1_175;
    int z1 = -(t4 + t7) * C0_899;
    int z2 = -(t5 + t6) * C2_562;
    int z3 = z5 - (t4 + t6) * C1_961;
    int z4 = z5 - (t5 + t7) * C0_390;
    b[at + 7 * step] = t4 * C0_298 + z1 + z3 + half >> shift;
    b[at + 5 * step] = t5 * C2_053 + z2 + z4 + half >> shift;
    b[at + 3 * step] = t6 * C3_072 + z2 + z3 + half >> shift;
    b[at + step] = t7 * C1_501 + z1 + z4 + half >> shift;
  }

  private static int scaled(int value, int shift) {
    return shift < 0 ? value << -shift : value + (1 << shift - 1) >> shift;
  }
}
