/**
 * AVIF (AV1 Image File Format). No pure Java decoder is kept, so its pixels pass through as they
 * are; the container is read, and written anew without Exif, XMP and whatever else is no picture.
 * Entry type: {@link dev.broadsheet.image.avif.AvifFile}.
 */
@NullMarked
package dev.broadsheet.image.avif;

import org.jspecify.annotations.NullMarked;
