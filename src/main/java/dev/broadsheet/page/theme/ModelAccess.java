package dev.broadsheet.page.theme;

import dev.broadsheet.content.HtmlFragment;
import io.pebbletemplates.pebble.attributes.methodaccess.MethodAccessValidator;
import io.pebbletemplates.pebble.node.ForNode;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * What a template may call: the accessors of records, whether markup is empty, where a loop stands,
 * and the three questions of an {@link Optional}. Lists and maps are reached by Pebble itself, and
 * are immutable copies.
 */
final class ModelAccess implements MethodAccessValidator {
  private static final Set<String> LOOP = Set.of("isFirst", "isLast", "getIndex");
  private static final Set<String> OPTIONAL = Set.of("isPresent", "isEmpty", "get");

  @Override
  public boolean isMethodAccessAllowed(Object target, Method method) {
    if (method.getParameterCount() != 0) {
      return false;
    }
    if (target instanceof Optional) {
      return OPTIONAL.contains(method.getName());
    }
    if (target instanceof ForNode.LoopVariables) {
      return LOOP.contains(method.getName());
    }
    boolean asksForNothing = target instanceof HtmlFragment && method.getName().equals("isEmpty");
    return asksForNothing || (target instanceof Record && isAccessor(method));
  }

  private static boolean isAccessor(Method method) {
    Class<?> owner = method.getDeclaringClass();
    return owner.isRecord()
        && Arrays.stream(owner.getRecordComponents())
            .anyMatch(component -> component.getAccessor().equals(method));
  }
}
