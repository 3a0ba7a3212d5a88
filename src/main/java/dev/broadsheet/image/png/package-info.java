/**
 * PNG (W3C, third edition): every colour type and depth is read; what is written has 8 bits, or a
 * palette where 256 colours are enough. Entry types: {@link dev.broadsheet.image.png.PngReader} and
 * {@link dev.broadsheet.image.png.PngWriter}.
 */
@NullMarked
package dev.broadsheet.image.png;

import org.jspecify.annotations.NullMarked;
