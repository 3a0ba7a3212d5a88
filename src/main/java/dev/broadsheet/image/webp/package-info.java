/**
 * WebP (RFC 9649). The container is read here; the pixels by TwelveMonkeys, which is plain Java, so
 * that they are the same on every machine. Entry type: {@link
 * dev.broadsheet.image.webp.WebpReader}.
 */
@NullMarked
package dev.broadsheet.image.webp;

import org.jspecify.annotations.NullMarked;
