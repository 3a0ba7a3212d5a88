package dev.broadsheet.content;

import java.util.Map;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** Says what a table head heads, and turns the obsolete {@code align} into a class. */
final class TableAttributes implements AttributeProvider {
  @Override
  public void setAttributes(Node node, String tag, Map<String, String> attributes) {
    if (!(node instanceof TableCell cell)) {
      return;
    }
    if (cell.isHeader()) {
      attributes.put("scope", "col");
    }
    String align = attributes.remove("align");
    if (align != null) {
      attributes.put("class", "align-" + align);
    }
  }
}
