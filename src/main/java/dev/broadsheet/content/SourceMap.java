package dev.broadsheet.content;

import dev.broadsheet.data.DataNode.TextNode;
import dev.broadsheet.diagnostic.Span;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Where the text that the parser was given stands in the file. */
final class SourceMap {
  private final String text;
  private final Span whole;
  private final boolean exact;

  private SourceMap(String text, Span whole, boolean exact) {
    this.text = text;
    this.whole = whole;
    this.exact = exact;
  }

  static SourceMap of(Span part) {
    return new SourceMap(part.text(), part, true);
  }

  /** A text whose escapes or folding moved its characters has one place for all of them. */
  static SourceMap of(TextNode node) {
    return node.content()
        .map(content -> new SourceMap(node.value(), content, true))
        .orElseGet(() -> new SourceMap(node.value(), node.span(), false));
  }

  /** A part of the parsed text. */
  record Range(int start, int end) {}

  /** The text that is parsed. */
  String text() {
    return text;
  }

  /** Whether the characters of the text stand one to one in the file. */
  boolean isExact() {
    return exact;
  }

  Span span(int from, int to) {
    return exact ? whole.part(from, to) : whole;
  }

  Span span(Range range) {
    return span(range.start(), range.end());
  }

  Span span(Node node) {
    return span(range(node));
  }

  /** The range of a node, or of the nearest node around it that knows its own. */
  Range range(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      List<SourceSpan> spans = at.getSourceSpans();
      if (!spans.isEmpty()) {
        SourceSpan first = spans.get(0);
        SourceSpan last = spans.get(spans.size() - 1);
        return new Range(first.getInputIndex(), last.getInputIndex() + last.getLength());
      }
    }
    return new Range(0, text.length());
  }
}
