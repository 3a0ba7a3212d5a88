package dev.broadsheet.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Renders a table in a box of its own, which scrolls where the table is wider than the page, by
 * keys too (WCAG 2.1.1), and is called as the columns are.
 */
final class TableRenderer implements NodeRenderer {
  private final HtmlNodeRendererContext context;
  private final HtmlWriter html;
  private final Map<Node, Reference> references;
  private final ReferenceRenderer wording;

  TableRenderer(
      HtmlNodeRendererContext context, Map<Node, Reference> references, ReferenceRenderer wording) {
    this.context = context;
    this.html = context.getWriter();
    this.references = references;
    this.wording = wording;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(TableBlock.class);
  }

  @Override
  public void render(Node table) {
    Map<String, String> box = new LinkedHashMap<>();
    box.put("class", "table-scroll");
    box.put("tabindex", "0");
    String name = name(table);
    if (!name.isEmpty()) {
      box.put("role", "region");
      box.put("aria-label", name);
    }
    html.line();
    html.tag("div", box);
    html.tag("table", context.extendAttributes(table, "table", Map.of()));
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      context.render(part);
    }
    html.tag("/table");
    html.tag("/div");
    html.line();
  }

  /** What stands over the columns; the first part of a table is its head, which has one row. */
  private String name(Node table) {
    StringJoiner names = new StringJoiner(", ");
    Node row = table.getFirstChild() == null ? null : table.getFirstChild().getFirstChild();
    for (Node cell = row == null ? null : row.getFirstChild();
        cell != null;
        cell = cell.getNext()) {
      String text = PlainText.inside(cell, references, wording).strip();
      if (!text.isEmpty()) {
        names.add(text);
      }
    }
    return names.toString();
  }
}
