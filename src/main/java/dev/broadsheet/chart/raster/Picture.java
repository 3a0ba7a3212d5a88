package dev.broadsheet.chart.raster;

import java.util.Arrays;

/** A picture in the making: opaque pixels that outlines are painted on. For one thread. */
public final class Picture {
  /** Pictures larger than this are refused: no page needs them, and memory has an end. */
  private static final int MOST_PIXELS = 40_000_000;

  /**
   * Steps of coverage. Sixteen look as smooth as 256, and keep the colours of a chart few enough
   * for a palette.
   */
  private static final int STEPS = 15;

  private final int width;
  private final int height;
  private final int[] pixels;

  /**
   * @param background as 0xRRGGBB
   * @throws IllegalArgumentException for a size that no picture has
   */
  public Picture(int width, int height, int background) {
    if (width <= 0 || height <= 0 || (long) width * height > MOST_PIXELS) {
      throw new IllegalArgumentException("not a picture's size: " + width + " x " + height);
    }
    this.width = width;
    this.height = height;
    this.pixels = new int[width * height];
    Arrays.fill(pixels, background & 0xFFFFFF);
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  /** The colour at a place as 0xRRGGBB. */
  public int pixel(int x, int y) {
    return pixels[y * width + x];
  }

  /** Paints what lies inside an outline. */
  public void fill(Outline outline, int colour) {
    fill(outline, colour, 1);
  }

  /** Paints what lies inside an outline, letting the ground shine through. */
  public void fill(Outline outline, int colour, double opacity) {
    int[] strength = new int[STEPS + 1];
    for (int i = 0; i <= STEPS; i++) {
      strength[i] = (int) Math.round(255 * opacity * i / STEPS);
    }
    Rasteriser.cover(
        outline,
        width,
        height,
        (x, y, share) -> {
          int i = y * width + x;
          pixels[i] = mix(pixels[i], colour, strength[(int) (share * STEPS + 0.5)]);
        });
  }

  /** The colour between two, {@code strength} of 255 towards the second. */
  private static int mix(int ground, int colour, int strength) {
    int mixed = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      int from = ground >> shift & 0xFF;
      int to = colour >> shift & 0xFF;
      mixed |= (from * (255 - strength) + to * strength + 127) / 255 << shift;
    }
    return mixed;
  }

  /** As a PNG file, at {@code scale} pixels to a CSS pixel. */
  public byte[] png(int scale) {
    return PngWriter.write(this, scale);
  }

  /** The pixels, row by row from the top, as 0xRRGGBB. */
  int[] pixels() {
    return pixels;
  }
}
