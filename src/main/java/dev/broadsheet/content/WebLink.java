package dev.broadsheet.content;

import dev.broadsheet.diagnostic.Span;

/**
 * A link or image that points at an ordinary URL: another site, a path of this one, a file beside
 * the article, or a fragment.
 *
 * @param url as written, with entities and escapes resolved
 * @param words the link text or alt text as plain text
 * @param target where the URL stands
 */
public record WebLink(String url, String words, boolean image, Span span, Span target) {}
