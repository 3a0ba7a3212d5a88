package dev.broadsheet.content;

import dev.broadsheet.data.DataNode.TextNode;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Span;

/**
 * A text of front matter or a fact sheet that may hold inline Markdown and references: a title, a
 * key point, a claim's statement.
 *
 * @param span where it stands
 */
public record InlineText(Document document, Span span) {
  public static InlineText of(TextNode node, Diagnostics diagnostics) {
    return new InlineText(Document.inline(node, diagnostics), node.span());
  }
}
