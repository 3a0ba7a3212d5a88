package dev.broadsheet.page.theme;

import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.node.AbstractRenderableNode;
import io.pebbletemplates.pebble.node.PrintNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.utils.StringUtils;
import java.io.IOException;
import java.io.Writer;

/** A value that a template prints, escaped on the way where Pebble would escape it. */
final class Printed extends AbstractRenderableNode {
  private final Expression<?> value;
  private final boolean escaped;
  private final RenderingBudget budget;
  private final PrintNode original;

  Printed(Expression<?> value, boolean escaped, RenderingBudget budget, PrintNode original) {
    super(original.getLineNumber());
    this.value = value;
    this.escaped = escaped;
    this.budget = budget;
    this.original = original;
  }

  @Override
  public void render(PebbleTemplateImpl self, Writer out, EvaluationContextImpl context)
      throws IOException {
    Object printed = value.evaluate(self, context);
    if (printed == null) {
      return;
    }
    String text = StringUtils.toString(printed);
    String markup = escaped && !(printed instanceof SafeString) ? MarkupEscape.of(text) : text;
    budget.countText(out, markup.length(), this, self);
    out.write(markup);
  }

  @Override
  public void accept(NodeVisitor visitor) {
    visitor.visit(original);
  }
}
