package dev.broadsheet.page.theme;

import io.pebbletemplates.pebble.attributes.methodaccess.MethodAccessValidator;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * What a template may call: the accessors of records, and the three questions of an {@link
 * Optional}. Lists and maps are reached by Pebble itself, and are immutable copies.
 */
final class ModelAccess implements MethodAccessValidator {
  private static final Set<String> OPTIONAL = Set.of("isPresent", "isEmpty", "get");

  @Override
  public boolean isMethodAccessAllowed(Object target, Method method) {
    if (method.getParameterCount() != 0) {
      return false;
    }
    return target instanceof Optional
        ? OPTIONAL.contains(method.getName())
        : target instanceof Record && isAccessor(method);
  }

  private static boolean isAccessor(Method method) {
    Class<?> owner = method.getDeclaringClass();
    return owner.isRecord()
        && Arrays.stream(owner.getRecordComponents())
            .anyMatch(component -> component.getAccessor().equals(method));
  }
}
