package dev.broadsheet.image.pixel;

/** A whole small picture in memory, in sRGB. */
public final class Raster {
  private final Size size;
  private final int channels;
  private final byte[] samples;

  /**
   * An empty picture.
   *
   * @param channels 3 for red, green and blue; 4 with alpha, not premultiplied
   */
  public Raster(Size size, int channels) {
    this.size = size;
    this.channels = channels;
    this.samples = new byte[Math.toIntExact(size.pixels() * channels)];
  }

  public Size size() {
    return size;
  }

  public int channels() {
    return channels;
  }

  /** The samples themselves, row by row; whoever makes the picture writes into them. */
  public byte[] samples() {
    return samples;
  }

  public int stride() {
    return size.width() * channels;
  }

  /** The part that begins at {@code left}, {@code top}. */
  public Raster part(int left, int top, Size part) {
    Raster cut = new Raster(part, channels);
    for (int y = 0; y < part.height(); y++) {
      System.arraycopy(
          samples,
          (top + y) * stride() + left * channels,
          cut.samples,
          y * cut.stride(),
          cut.stride());
    }
    return cut;
  }
}
