package dev.broadsheet.content;

import dev.broadsheet.diagnostic.Span;
import org.jspecify.annotations.Nullable;

/**
 * A heading of a document.
 *
 * @param level 2 to 6
 * @param id unique in the document, fit for a URL fragment
 * @param text as plain text, references with the editor's own words
 * @param span the heading with its markers
 */
public record Heading(int level, String id, String text, Span span) {
  // Spelt out, as is hashCode: the quick compiler takes its time over what a record has by itself.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Heading heading
        && heading.level == level
        && heading.id.equals(id)
        && heading.text.equals(text)
        && heading.span.equals(span);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
