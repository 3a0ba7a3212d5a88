package dev.broadsheet.image.pixel;

/**
 * How a camera was held, by the number that Exif gives it: what must be done to the stored picture
 * so that it stands upright.
 */
public enum Orientation {
  UPRIGHT(false, false, false),
  MIRRORED(true, false, false),
  UPSIDE_DOWN(true, true, false),
  FLIPPED(false, true, false),
  TRANSPOSED(false, false, true),
  TURNED_RIGHT(false, true, true),
  TRANSVERSED(true, true, true),
  TURNED_LEFT(true, false, true);

  private final boolean mirrorX;
  private final boolean mirrorY;
  private final boolean swaps;

  /** From an upright place to the stored one: swap the axes if {@code swaps}, then mirror. */
  Orientation(boolean mirrorX, boolean mirrorY, boolean swaps) {
    this.mirrorX = mirrorX;
    this.mirrorY = mirrorY;
    this.swaps = swaps;
  }

  /** By Exif's number; anything but 1 to 8 counts as upright, as browsers have it. */
  public static Orientation ofExif(int number) {
    return number >= 1 && number <= 8 ? values()[number - 1] : UPRIGHT;
  }

  /** Whether width and height change places. */
  public boolean swaps() {
    return swaps;
  }

  /** The size of the upright picture. */
  public Size upright(Size stored) {
    return swaps ? stored.turned() : stored;
  }

  /** The size of the stored picture; turning is its own inverse as far as sizes go. */
  public Size stored(Size upright) {
    return upright(upright);
  }

  /** The upright picture. */
  public Raster apply(Raster stored) {
    if (this == UPRIGHT) {
      return stored;
    }
    Size from = stored.size();
    Raster upright = new Raster(upright(from), stored.channels());
    byte[] in = stored.samples();
    byte[] out = upright.samples();
    int channels = stored.channels();
    int at = 0;
    for (int y = 0; y < upright.size().height(); y++) {
      for (int x = 0; x < upright.size().width(); x++) {
        int sx = swaps ? y : x;
        int sy = swaps ? x : y;
        sx = mirrorX ? from.width() - 1 - sx : sx;
        sy = mirrorY ? from.height() - 1 - sy : sy;
        int source = sy * stored.stride() + sx * channels;
        for (int c = 0; c < channels; c++) {
          out[at++] = in[source + c];
        }
      }
    }
    return upright;
  }
}
