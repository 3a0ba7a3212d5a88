package dev.broadsheet.content;

import dev.broadsheet.diagnostic.Span;

/**
 * An image beside an article, named in its front matter.
 *
 * @param span where it is named
 */
public record NamedImage(String name, Span span) {}
