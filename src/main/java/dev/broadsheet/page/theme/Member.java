package dev.broadsheet.page.theme;

import dev.broadsheet.content.HtmlFragment;
import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.GetAttributeExpression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.lang.invoke.MethodHandle;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code a.b} in a template, for components of records, keys of maps and the questions of an {@link
 * Optional}, which is nearly all that a template asks for. Pebble's own way looks a member up by a
 * composite key and calls it by reflection; that was a third of what a page costs. Anything else is
 * left to it, and so are its messages and what may be called at all.
 */
final class Member implements Expression<Object> {
  private final Expression<?> owner;
  private final String name;
  private final GetAttributeExpression original;

  /** What the last owner needed: nearly always what the next one needs. */
  private volatile Known known = new Known(Void.class, Optional.empty());

  private record Known(Class<?> type, Optional<MethodHandle> accessor) {}

  Member(Expression<?> owner, String name, GetAttributeExpression original) {
    this.owner = owner;
    this.name = name;
    this.original = original;
  }

  @Override
  public @Nullable Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
    Object of = owner.evaluate(self, context);
    if (of instanceof HtmlFragment markup && name.equals("isEmpty")) {
      return markup.isEmpty();
    }
    if (of instanceof Record) {
      Optional<MethodHandle> accessor = accessor(of.getClass());
      if (accessor.isPresent()) {
        return Accessors.call(accessor.get(), of);
      }
    } else if (of instanceof Map<?, ?> map) {
      Object value = map.get(name);
      if (value != null) {
        return value;
      }
    } else if (of instanceof Optional<?> optional) {
      if (name.equals("isPresent")) {
        return optional.isPresent();
      }
      if (name.equals("isEmpty")) {
        return optional.isEmpty();
      }
      if (name.equals("get") && optional.isPresent()) {
        return optional.get();
      }
    }
    return original.evaluate(self, context);
  }

  private Optional<MethodHandle> accessor(Class<?> type) {
    Known last = known;
    if (last.type() != type) {
      last = new Known(type, Accessors.find(type, name));
      known = last;
    }
    return last.accessor();
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
