package dev.broadsheet.image.colour;

/** From linear light back to 8 bits of sRGB. */
public final class Srgb {
  private static final int STEPS = 1 << 16;
  private static final byte[] CODES = codes();

  private Srgb() {}

  private static byte[] codes() {
    byte[] codes = new byte[STEPS + 1];
    for (int i = 0; i <= STEPS; i++) {
      double x = (double) i / STEPS;
      double y = x <= 0.0031308 ? 12.92 * x : 1.055 * StrictMath.pow(x, 1 / 2.4) - 0.055;
      codes[i] = (byte) (int) (y * 255 + 0.5);
    }
    return codes;
  }

  /** Turns a row of linear light, multiplied with its alpha, into samples. */
  public static void fromLinear(float[] row, int count, int channels, byte[] out, int at) {
    for (int i = 0; i + channels <= count; i += channels) {
      float scale = 1;
      if (channels == 4) {
        float alpha = Math.max(0, Math.min(1, row[i + 3]));
        out[at + i + 3] = (byte) (int) (alpha * 255 + 0.5f);
        scale = alpha > 0 ? 1 / alpha : 0;
      }
      for (int c = 0; c < 3; c++) {
        out[at + i + c] = code(row[i + c] * scale);
      }
    }
  }

  private static byte code(float light) {
    return CODES[(int) (Math.max(0, Math.min(1, light)) * STEPS + 0.5f)];
  }
}
