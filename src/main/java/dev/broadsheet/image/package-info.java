/**
 * Photographs and other pictures that an article brings along: what a file is, what is wrong with
 * it, and the smaller pictures that are published in its stead. Published pictures have no metadata
 * of any kind, stand upright and are sRGB. What is made is a pure function of the file's bytes and
 * {@link dev.broadsheet.image.Rendition#RECIPE}, the same on every machine and every JDK: no AWT
 * codec takes part, and nothing is computed with functions that may round differently. Entry types:
 * {@link dev.broadsheet.image.Picture}, {@link dev.broadsheet.image.Darkroom}.
 */
@NullMarked
package dev.broadsheet.image;

import org.jspecify.annotations.NullMarked;
