package dev.broadsheet.fact;

import dev.broadsheet.data.DataNode.TextNode;
import dev.broadsheet.diagnostic.Span;
import java.util.List;

/**
 * A formula over facts, parsed. Two formulas are equal when they are written alike at one place.
 *
 * @param node where it is written
 * @param names the ids of the facts that it names, each once, in the order of first use
 */
public record Formula(TextNode node, List<String> names) {
  public Formula {
    names = List.copyOf(names);
  }

  /** The formula as written. */
  public String text() {
    return node.value();
  }

  public Span span() {
    return node.span();
  }
}
