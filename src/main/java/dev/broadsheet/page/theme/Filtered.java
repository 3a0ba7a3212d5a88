package dev.broadsheet.page.theme;

import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.FilterExpression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One of our own filters, which take no arguments, called without collecting any. */
record Filtered(Expression<?> value, Filter filter, FilterExpression original)
    implements Expression<Object> {
  @Override
  public @Nullable Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
    Object input = value.evaluate(self, context);
    Object text = input instanceof SafeString ? input.toString() : input;
    return filter.apply(text, Map.of(), self, context, original.getLineNumber());
  }

  @Override
  public void accept(NodeVisitor visitor) {
    original.accept(visitor);
  }

  @Override
  public int getLineNumber() {
    return original.getLineNumber();
  }
}
