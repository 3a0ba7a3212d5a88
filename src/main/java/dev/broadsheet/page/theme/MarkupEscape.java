package dev.broadsheet.page.theme;

import dev.broadsheet.content.HtmlFragment;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.escaper.EscapeFilter;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.Map;

/**
 * Pebble's filter {@code escape}, which it also applies to every text by itself, for markup alone:
 * what it escapes for another place, such as JSON, it would let into markup as it is.
 */
final class MarkupEscape extends EscapeFilter {
  static final String NAME = "escape";
  private static final String STRATEGY = "strategy";
  static final String MARKUP = "html";

  /** The same for one text, without making another where nothing is to be escaped. */
  static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '&' || c == '<' || c == '>' || c == '"' || c == '\'') {
        return HtmlFragment.escape(text).html();
      }
    }
    return text;
  }

  @Override
  public Object apply(
      Object input,
      Map<String, Object> arguments,
      PebbleTemplate template,
      EvaluationContext context,
      int line) {
    Object strategy = arguments.getOrDefault(STRATEGY, MARKUP);
    if (strategy == null || strategy.equals(MARKUP)) {
      return super.apply(input, arguments, template, context, line);
    }
    String message = "the filter `escape` is for markup only, not for `" + strategy + "`";
    throw new PebbleException(null, message, line, template.getName());
  }
}
