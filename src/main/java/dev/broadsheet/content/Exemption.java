package dev.broadsheet.content;

import dev.broadsheet.diagnostic.Span;

/**
 * A stretch of an article whose figures need no fact.
 *
 * @param reason what the editor gave after "because"
 * @param span the comment that begins it
 */
public record Exemption(String reason, Span span) {}
