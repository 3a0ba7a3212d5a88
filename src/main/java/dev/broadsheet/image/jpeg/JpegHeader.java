package dev.broadsheet.image.jpeg;

import dev.broadsheet.image.pixel.Bytes;
import dev.broadsheet.image.pixel.Orientation;
import dev.broadsheet.image.pixel.Size;
import java.util.Optional;

/**
 * What a JPEG file says of itself before its pixels.
 *
 * @param size as stored
 * @param profile its ICC profile, the parts joined
 * @param memory bytes that reading it holds at a time, about
 */
public record JpegHeader(
    Size size, Orientation orientation, Optional<Bytes> profile, long memory) {}
