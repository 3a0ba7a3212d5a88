package dev.broadsheet.page.theme;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the components of public records by name. Safe to use from several threads. */
final class Accessors {
  private static final MethodType ACCESSOR = MethodType.methodType(Object.class, Object.class);

  private static final ClassValue<Map<String, MethodHandle>> OF_CLASS =
      new ClassValue<>() {
        @Override
        protected Map<String, MethodHandle> computeValue(Class<?> type) {
          return accessorsOf(type);
        }
      };

  private Accessors() {}

  /** What reads a component; empty where the record has none of that name. */
  static Optional<MethodHandle> find(Class<?> type, String component) {
    return Optional.ofNullable(OF_CLASS.get(type).get(component));
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

  static Object call(MethodHandle accessor, Object instance) {
    try {
      return (Object) accessor.invokeExact(instance);
    } catch (RuntimeException | Error bug) {
      throw bug;
    } catch (Throwable impossible) {
      throw new IllegalStateException("an accessor declares no exception", impossible);
    }
  }
}
