/**
 * JPEG (ITU-T T.81), read and written in integer arithmetic. The JDK's codec is not used: its
 * pixels and its bytes depend on the libjpeg that a JDK was built with. Entry types: {@link
 * dev.broadsheet.image.jpeg.JpegReader} and {@link dev.broadsheet.image.jpeg.JpegWriter}.
 */
@NullMarked
package dev.broadsheet.image.jpeg;

import org.jspecify.annotations.NullMarked;
