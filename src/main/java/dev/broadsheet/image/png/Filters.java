package dev.broadsheet.image.png;

import dev.broadsheet.image.pixel.Raster;

/** Chooses a filter for each row: the one whose differences are smallest (PNG, 12.7). */
final class Filters {
  private static final int FILTERS = 5;

  private Filters() {}

  /** The rows, each after the number of its filter. */
  static byte[] apply(Raster picture) {
    int stride = picture.stride();
    int height = picture.size().height();
    byte[] samples = picture.samples();
    byte[] out = new byte[(stride + 1) * height];
    byte[] trial = new byte[stride];
    for (int y = 0; y < height; y++) {
      long least = Long.MAX_VALUE;
      for (int filter = 0; filter < FILTERS; filter++) {
        long sum = filter(filter, samples, y, stride, picture.channels(), trial);
        if (sum < least) {
          least = sum;
          out[y * (stride + 1)] = (byte) filter;
          System.arraycopy(trial, 0, out, y * (stride + 1) + 1, stride);
        }
      }
    }
    return out;
  }

  /** The rows as they are, each after a 0. */
  static byte[] none(Raster picture) {
    int stride = picture.stride();
    byte[] out = new byte[(stride + 1) * picture.size().height()];
    for (int y = 0; y < picture.size().height(); y++) {
      System.arraycopy(picture.samples(), y * stride, out, y * (stride + 1) + 1, stride);
    }
    return out;
  }

  /** Filters a row; tells how large the differences are. */
  private static long filter(int filter, byte[] samples, int y, int stride, int step, byte[] out) {
    int row = y * stride;
    long sum = 0;
    for (int i = 0; i < stride; i++) {
      int left = i < step ? 0 : samples[row + i - step] & 0xFF;
      int up = y == 0 ? 0 : samples[row + i - stride] & 0xFF;
      int corner = i < step || y == 0 ? 0 : samples[row + i - stride - step] & 0xFF;
      int guess =
          switch (filter) {
            case 0 -> 0;
            case 1 -> left;
            case 2 -> up;
            case 3 -> left + up >> 1;
            default -> Rows.paeth(left, up, corner);
          };
      out[i] = (byte) (samples[row + i] - guess);
      sum += Math.abs(out[i]);
    }
    return sum;
  }
}
