package dev.broadsheet.image.exif;

import dev.broadsheet.image.pixel.Bytes;
import dev.broadsheet.image.pixel.ImageException;
import dev.broadsheet.image.pixel.Orientation;

/** Reads the orientation out of an Exif block, which is a TIFF file (TIFF 6.0, section 2). */
public final class Exif {
  private static final int ORIENTATION = 0x0112;
  private static final int SHORT = 3;

  /** More entries than any camera writes. */
  private static final int MOST_ENTRIES = 1000;

  private Exif() {}

  /**
   * The orientation; upright where the block does not say, or cannot be read: it is dropped in any
   * case, and a damaged note about a picture does not damage the picture.
   *
   * @param tiff the block from its byte order mark on
   */
  public static Orientation orientation(Bytes tiff) {
    try {
      return read(tiff);
    } catch (ImageException damaged) {
      return Orientation.UPRIGHT;
    }
  }

  private static Orientation read(Bytes tiff) throws ImageException {
    boolean little = tiff.startsWith(0, "II");
    if (!little && !tiff.startsWith(0, "MM")) {
      return Orientation.UPRIGHT;
    }
    long directory = little ? tiff.u32le(4) : tiff.u32(4);
    int entries = Math.min(u16(tiff, directory, little), MOST_ENTRIES);
    for (int i = 0; i < entries; i++) {
      long entry = directory + 2 + 12L * i;
      if (u16(tiff, entry, little) == ORIENTATION && u16(tiff, entry + 2, little) == SHORT) {
        return Orientation.ofExif(u16(tiff, entry + 8, little));
      }
    }
    return Orientation.UPRIGHT;
  }

  private static int u16(Bytes tiff, long at, boolean little) throws ImageException {
    return little ? tiff.u16le(at) : tiff.u16(at);
  }
}
