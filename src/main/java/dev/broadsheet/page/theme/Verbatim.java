package dev.broadsheet.page.theme;

import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.AbstractRenderableNode;
import io.pebbletemplates.pebble.node.TextNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Text that stands in a template itself, encoded once. */
final class Verbatim extends AbstractRenderableNode {
  private final TextNode original;
  private final RenderingBudget budget;
  private final byte[] utf8;

  Verbatim(TextNode original, RenderingBudget budget) {
    super(original.getLineNumber());
    this.original = original;
    this.budget = budget;
    this.utf8 = new String(original.getData()).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void render(PebbleTemplateImpl self, Writer out, EvaluationContextImpl context)
      throws IOException {
    budget.countText(out, original.getData().length, this, self);
    if (out instanceof PageWriter page) {
      page.writeEncoded(utf8);
    } else {
      out.write(original.getData());
    }
  }

  @Override
  public void accept(NodeVisitor visitor) {
    visitor.visit(original);
  }
}
