package dev.broadsheet.page.theme;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.Test;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Pebble's filters, functions and tests, of which many take a value for the kind that they expect:
 * given another one, they say so at the line of the template.
 */
final class Guarded {
  private Guarded() {}

  static Filter filter(String name, Filter filter) {
    return new Filter() {
      @Override
      public @Nullable Object apply(
          @Nullable Object input,
          Map<String, Object> arguments,
          PebbleTemplate template,
          EvaluationContext context,
          int line) {
        return guarded(
                () -> Optional.ofNullable(filter.apply(input, arguments, template, context, line)),
                "the filter `" + name + "`",
                template,
                line)
            .orElse(null);
      }

      @Override
      public List<String> getArgumentNames() {
        return filter.getArgumentNames();
      }
    };
  }

  static Function function(String name, Function function) {
    return new Function() {
      @Override
      public @Nullable Object execute(
          Map<String, Object> arguments,
          PebbleTemplate template,
          EvaluationContext context,
          int line) {
        return guarded(
                () -> Optional.ofNullable(function.execute(arguments, template, context, line)),
                "the function `" + name + "`",
                template,
                line)
            .orElse(null);
      }

      @Override
      public List<String> getArgumentNames() {
        return function.getArgumentNames();
      }
    };
  }

  static Test test(String name, Test test) {
    return new Test() {
      @Override
      public boolean apply(
          @Nullable Object input,
          Map<String, Object> arguments,
          PebbleTemplate template,
          EvaluationContext context,
          int line) {
        return guarded(
            () -> test.apply(input, arguments, template, context, line),
            "the test `" + name + "`",
            template,
            line);
      }

      @Override
      public List<String> getArgumentNames() {
        return test.getArgumentNames();
      }
    };
  }

  private static <T> T guarded(Supplier<T> work, String what, PebbleTemplate template, int line) {
    try {
      return work.get();
    } catch (ClassCastException
        | IllegalArgumentException
        | IndexOutOfBoundsException
        | NullPointerException
        | ArithmeticException e) {
      throw new PebbleException(e, what + " cannot take this value", line, template.getName());
    }
  }
}
