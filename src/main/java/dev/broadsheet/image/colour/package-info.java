/**
 * From the numbers of a file to linear light in the colours of sRGB, and back. What a profile says
 * is carried out, not carried along: published pictures are sRGB and have no profile.
 */
@NullMarked
package dev.broadsheet.image.colour;

import org.jspecify.annotations.NullMarked;
