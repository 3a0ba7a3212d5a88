/**
 * Colours as numbers: how well one stands out from another, how far two lie apart for every sight,
 * and the nearest one that would do. A site's own colours are held to the same measures as those
 * that come with Broadsheet. Nothing here depends on the machine: {@link StrictMath} only. Entry
 * types: {@link dev.broadsheet.colour.Colour}, {@link dev.broadsheet.colour.Palette}.
 */
@NullMarked
package dev.broadsheet.colour;

import org.jspecify.annotations.NullMarked;
