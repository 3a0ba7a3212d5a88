package dev.broadsheet.page.machine;

import dev.broadsheet.content.HtmlFragment;
import dev.broadsheet.data.JsonText;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Structured data (schema.org) as an element of the page. What is empty is left out; what could end
 * the element or open a comment in it is written as an escape.
 */
public final class JsonLd {
  private final Map<String, Object> properties;

  private JsonLd(Map<String, Object> properties) {
    this.properties = properties;
  }

  /** A thing of a schema.org type. */
  public static JsonLd of(String type) {
    return new JsonLd(Map.of("@type", type));
  }

  /** The same with a property: a string, a number, another thing, or a list of those. */
  public JsonLd with(String name, Object value) {
    Object plain = plain(value);
    if (isEmpty(plain)) {
      return this;
    }
    Map<String, Object> more = new LinkedHashMap<>(properties);
    more.put(name, plain);
    return new JsonLd(more);
  }

  private static Object plain(Object value) {
    if (value instanceof JsonLd thing) {
      return thing.properties;
    }
    return value instanceof List<?> list
        ? list.stream().map(JsonLd::plain).filter(item -> !isEmpty(item)).toList()
        : value;
  }

  private static boolean isEmpty(Object value) {
    return value instanceof String text
        ? text.isEmpty()
        : value instanceof Collection<?> many && many.isEmpty();
  }

  /** The script element, a data block that a browser does not run. */
  public HtmlFragment script() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("@context", "https://schema.org");
    json.putAll(properties);
    return new HtmlFragment(
        "<script type=\"application/ld+json\">" + JsonText.forScript(json) + "</script>");
  }
}
