/**
 * What every image format shares: sizes, rows, whole pictures, and what can be wrong with a file.
 */
@NullMarked
package dev.broadsheet.image.pixel;

import org.jspecify.annotations.NullMarked;
