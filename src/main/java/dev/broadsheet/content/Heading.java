package dev.broadsheet.content;

import dev.broadsheet.diagnostic.Span;

/**
 * A heading of a document.
 *
 * @param level 2 to 6
 * @param id unique in the document, fit for a URL fragment
 * @param text as plain text, references with the editor's own words
 * @param span the heading with its markers
 */
public record Heading(int level, String id, String text, Span span) {}
