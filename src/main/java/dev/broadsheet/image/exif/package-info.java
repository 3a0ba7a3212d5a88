/** The one thing of a camera's metadata that a picture needs: which side is up. */
@NullMarked
package dev.broadsheet.image.exif;

import org.jspecify.annotations.NullMarked;
