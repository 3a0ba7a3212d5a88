/**
 * The measures of a font file: what a browser needs to know so that the fonts which stand in for it
 * take the same room. Nothing is drawn here. The one library, which undoes Brotli, is confined to
 * this package. Entry type: {@link dev.broadsheet.font.FontFile}.
 */
@NullMarked
package dev.broadsheet.font;

import org.jspecify.annotations.NullMarked;
