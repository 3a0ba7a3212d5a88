package dev.broadsheet.image.png;

import dev.broadsheet.image.pixel.Raster;
import java.util.Arrays;
import java.util.Optional;

/** The palette of a picture that has at most 256 colours. Those with alpha come first. */
final class ColourTable {
  private static final int MOST = 256;

  /** Sorted as unsigned numbers of alpha, red, green, blue, so that opaque ones come last. */
  private final int[] entries;

  private ColourTable(int[] entries) {
    this.entries = entries;
  }

  /** The palette; empty where the picture has more colours. */
  static Optional<ColourTable> of(Raster picture) {
    int[] found = new int[MOST];
    int count = 0;
    byte[] samples = picture.samples();
    int last = 0;
    for (int at = 0; at < samples.length; at += picture.channels()) {
      int colour = colour(samples, at, picture.channels()) ^ Integer.MIN_VALUE;
      if (at > 0 && colour == last) {
        continue;
      }
      last = colour;
      int place = Arrays.binarySearch(found, 0, count, colour);
      if (place < 0) {
        if (count == MOST) {
          return Optional.empty();
        }
        int free = -place - 1;
        System.arraycopy(found, free, found, free + 1, count - free);
        found[free] = colour;
        count++;
      }
    }
    return Optional.of(new ColourTable(Arrays.copyOf(found, count)));
  }

  /** Alpha in the highest byte; clear pixels are all alike. */
  private static int colour(byte[] samples, int at, int channels) {
    int alpha = channels == 4 ? samples[at + 3] & 0xFF : 255;
    if (alpha == 0) {
      return 0;
    }
    return alpha << 24
        | (samples[at] & 0xFF) << 16
        | (samples[at + 1] & 0xFF) << 8
        | samples[at + 2] & 0xFF;
  }

  private int entry(int index) {
    return entries[index] ^ Integer.MIN_VALUE;
  }

  /** Bits to a pixel. */
  int depth() {
    int size = entries.length;
    return size <= 2 ? 1 : size <= 4 ? 2 : size <= 16 ? 4 : 8;
  }

  byte[] colours() {
    byte[] colours = new byte[3 * entries.length];
    for (int i = 0; i < entries.length; i++) {
      colours[3 * i] = (byte) (entry(i) >> 16);
      colours[3 * i + 1] = (byte) (entry(i) >> 8);
      colours[3 * i + 2] = (byte) entry(i);
    }
    return colours;
  }

  /** The alpha of each entry up to the last that is not opaque. */
  byte[] alphas() {
    int count = 0;
    while (count < entries.length && entry(count) >>> 24 < 255) {
      count++;
    }
    byte[] alphas = new byte[count];
    for (int i = 0; i < count; i++) {
      alphas[i] = (byte) (entry(i) >>> 24);
    }
    return alphas;
  }

  /** Rows of indices, each after a 0 for "no filter": indices repeat, differences do not. */
  byte[] rows(Raster picture) {
    int width = picture.size().width();
    int depth = depth();
    int stride = 1 + (width * depth + 7) / 8;
    byte[] rows = new byte[stride * picture.size().height()];
    byte[] samples = picture.samples();
    for (int y = 0, at = 0; y < picture.size().height(); y++) {
      for (int x = 0; x < width; x++, at += picture.channels()) {
        int colour = colour(samples, at, picture.channels()) ^ Integer.MIN_VALUE;
        int index = Arrays.binarySearch(entries, colour);
        int bit = x * depth;
        rows[y * stride + 1 + (bit >> 3)] |= (byte) (index << 8 - depth - (bit & 7));
      }
    }
    return rows;
  }
}
