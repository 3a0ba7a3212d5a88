package dev.broadsheet.image.pixel;

/**
 * Width and height in pixels.
 *
 * @param width at least 1
 * @param height at least 1
 */
public record Size(int width, int height) {
  /** No side of a picture may be longer. */
  public static final int LONGEST_SIDE = 16_384;

  /** No picture may have more pixels: a file of some kilobytes can claim thousands of millions. */
  public static final long MOST_PIXELS = 50_000_000;

  public Size {
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException("not a picture's size: " + width + " x " + height);
    }
  }

  /**
   * A size that a file claims.
   *
   * @throws ImageException if no picture has it, or it is too large for this house
   */
  public static Size claimed(long width, long height) throws ImageException {
    if (width < 1 || height < 1) {
      throw ImageException.broken("says that it is " + width + " \u00d7 " + height + " pixels");
    }
    if (width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > MOST_PIXELS) {
      throw ImageException.tooLarge(
          "is "
              + width
              + " \u00d7 "
              + height
              + " pixels; the most is 50 million, and "
              + LONGEST_SIDE
              + " to a side");
    }
    return new Size((int) width, (int) height);
  }

  public long pixels() {
    return (long) width * height;
  }

  public Size turned() {
    return new Size(height, width);
  }

  /** The size of the same picture at another width, its height rounded. */
  public Size atWidth(int other) {
    return new Size(other, (int) Math.max(1, (2L * height * other + width) / (2L * width)));
  }

  @Override
  public String toString() {
    return width + " \u00d7 " + height;
  }
}
