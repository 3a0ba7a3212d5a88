package dev.broadsheet.image.jpeg;

/** Turns lines of components into rows of red, green and blue. */
final class Pixels {
  private static final int BITS = 16;
  private static final int RED = fixed(1.402);
  private static final int BLUE = fixed(1.772);
  private static final int GREEN_RED = fixed(0.344136);
  private static final int GREEN_BLUE = fixed(0.714136);

  private final int width;
  private final Model model;
  private final byte[] row;

  /** What the components mean. */
  enum Model {
    GREY,
    LUMA_AND_COLOUR,
    RED_GREEN_BLUE
  }

  Pixels(int width, Model model) {
    this.width = width;
    this.model = model;
    this.row = new byte[width * 3];
  }

  private static int fixed(double factor) {
    return (int) (factor * (1 << BITS) + 0.5);
  }

  /** The row of some lines, whose values are four times the samples. */
  byte[] row(int[][] lines) {
    switch (model) {
      case GREY -> plain(lines[0], lines[0], lines[0]);
      case RED_GREEN_BLUE -> plain(lines[0], lines[1], lines[2]);
      case LUMA_AND_COLOUR -> coloured(lines[0], lines[1], lines[2]);
    }
    return row;
  }

  private void plain(int[] red, int[] green, int[] blue) {
    for (int x = 0, i = 0; x < width; x++) {
      row[i++] = (byte) (red[x] + 2 >> 2);
      row[i++] = (byte) (green[x] + 2 >> 2);
      row[i++] = (byte) (blue[x] + 2 >> 2);
    }
  }

  /** As JFIF has it; the two lowest bits of a line are fractions, and are rounded at the end. */
  private void coloured(int[] luma, int[] towardsBlue, int[] towardsRed) {
    int half = 1 << BITS + 1;
    for (int x = 0, i = 0; x < width; x++) {
      int y = (luma[x] << BITS) + half;
      int b = towardsBlue[x] - 512;
      int r = towardsRed[x] - 512;
      row[i++] = clamp(y + RED * r >> BITS + 2);
      row[i++] = clamp(y - GREEN_RED * b - GREEN_BLUE * r >> BITS + 2);
      row[i++] = clamp(y + BLUE * b >> BITS + 2);
    }
  }

  private static byte clamp(int value) {
    return (byte) Math.max(0, Math.min(255, value));
  }
}
