package dev.broadsheet.page.theme;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The components of records, which is nearly all that a template asks for. Pebble's own way looks a
 * member up by a composite key and calls it by reflection; that was a third of what a page costs.
 * Anything else is left to it, and so are its messages.
 */
final class RecordAttributes implements AttributeResolver {
  private static final MethodType ACCESSOR = MethodType.methodType(Object.class, Object.class);

  private final ClassValue<Map<String, MethodHandle>> accessors =
      new ClassValue<>() {
        @Override
        protected Map<String, MethodHandle> computeValue(Class<?> type) {
          return accessorsOf(type);
        }
      };

  @Override
  public @Nullable ResolvedAttribute resolve(
      @Nullable Object instance,
      @Nullable Object name,
      Object @Nullable [] values,
      @Nullable ArgumentsNode arguments,
      EvaluationContextImpl context,
      String file,
      int line) {
    boolean called = values != null && values.length > 0;
    if (called || !(instance instanceof Record) || !(name instanceof String)) {
      return null;
    }
    MethodHandle accessor = accessors.get(instance.getClass()).get(name);
    return accessor == null ? null : new ResolvedAttribute(call(accessor, instance));
  }

  private static Map<String, MethodHandle> accessorsOf(Class<?> type) {
    Map<String, MethodHandle> found = new HashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      try {
        MethodHandle accessor = MethodHandles.publicLookup().unreflect(component.getAccessor());
        found.put(component.getName(), accessor.asType(ACCESSOR));
      } catch (IllegalAccessException notPublic) {
        // Pebble finds out too, and says so at the line of the template.
      }
    }
    return found;
  }

  private static Object call(MethodHandle accessor, Object instance) {
    try {
      return (Object) accessor.invokeExact(instance);
    } catch (RuntimeException | Error bug) {
      throw bug;
    } catch (Throwable impossible) {
      throw new IllegalStateException("an accessor declares no exception", impossible);
    }
  }
}
