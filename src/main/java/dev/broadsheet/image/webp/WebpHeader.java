package dev.broadsheet.image.webp;

import dev.broadsheet.image.pixel.Bytes;
import dev.broadsheet.image.pixel.Orientation;
import dev.broadsheet.image.pixel.Size;
import java.util.Optional;

/**
 * What a WebP file says of itself.
 *
 * @param alpha whether it may have transparent pixels
 * @param lossless whether its pixels are stored as they were
 * @param profile its ICC profile
 */
public record WebpHeader(
    Size size, boolean alpha, boolean lossless, Orientation orientation, Optional<Bytes> profile) {
  /** Bytes that reading it holds at a time, about: the library keeps all blocks of all planes. */
  public long memory() {
    return 30 * size.pixels();
  }
}
