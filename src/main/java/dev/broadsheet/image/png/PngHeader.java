package dev.broadsheet.image.png;

import dev.broadsheet.image.pixel.Bytes;
import dev.broadsheet.image.pixel.Orientation;
import dev.broadsheet.image.pixel.Size;
import java.util.Optional;

/**
 * What a PNG file says of itself before its pixels.
 *
 * @param alpha whether it may have transparent pixels
 * @param indexed whether it has a palette
 * @param memory bytes that reading it holds at a time, about
 */
public record PngHeader(
    Size size,
    boolean alpha,
    boolean indexed,
    Orientation orientation,
    Colour colour,
    long memory) {

  /**
   * What its numbers mean; at most one of these counts, the first that is there.
   *
   * @param codes code points of the primaries and of the curve (ITU-T H.273), times 256
   * @param profile an ICC profile
   * @param srgb whether it says that it is sRGB
   * @param gamma the exponent of the file, times 100,000
   */
  public record Colour(
      Optional<Integer> codes, Optional<Bytes> profile, boolean srgb, Optional<Long> gamma) {}
}
