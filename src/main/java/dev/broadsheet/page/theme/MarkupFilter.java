package dev.broadsheet.page.theme;

import dev.broadsheet.chart.SvgImage;
import dev.broadsheet.content.HtmlFragment;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;

/**
 * The filter {@code html}: lets markup through that a renderer of ours made, told by its type. Text
 * is refused, so nothing that an author wrote reaches a page without being escaped.
 */
final class MarkupFilter implements Filter {
  @Override
  public Object apply(
      Object input,
      Map<String, Object> arguments,
      PebbleTemplate template,
      EvaluationContext context,
      int line) {
    if (input instanceof HtmlFragment fragment) {
      return new SafeString(fragment.html());
    }
    String found = input == null ? "nothing" : input.getClass().getSimpleName();
    if (input instanceof SvgImage image) {
      return new SafeString(image.markup());
    }
    throw new PebbleException(
        null,
        "the filter `html` takes markup only, and this is " + found,
        line,
        template.getName());
  }

  @Override
  public List<String> getArgumentNames() {
    return List.of();
  }
}
