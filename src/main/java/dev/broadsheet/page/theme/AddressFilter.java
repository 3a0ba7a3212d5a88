package dev.broadsheet.page.theme;

import dev.broadsheet.content.UrlPolicy;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The filter {@code url}: lets an address through that a page may lead to or load from, and refuses
 * any other, since escaping does not make {@code javascript:} safe. What passes is escaped as all
 * text is.
 */
final class AddressFilter implements Filter {
  @Override
  public Object apply(
      Object input,
      Map<String, Object> arguments,
      PebbleTemplate template,
      EvaluationContext context,
      int line) {
    String address = input == null ? "" : input.toString();
    Optional<String> refusal = UrlPolicy.refusal(address, false);
    if (refusal.isPresent()) {
      throw new PebbleException(
          null,
          "the filter `url` was given an address that " + refusal.get(),
          line,
          template.getName());
    }
    return address;
  }

  @Override
  public List<String> getArgumentNames() {
    return List.of();
  }
}
