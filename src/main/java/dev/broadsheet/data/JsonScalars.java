package dev.broadsheet.data;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON that is too large to hold as a tree: its texts and numbers one after the other, each
 * with the names that lead to it.
 */
public final class JsonScalars {
  private static final int DEEPEST = 16;

  private JsonScalars() {}

  /** Takes a text or number. */
  @FunctionalInterface
  public interface Taker {
    /**
     * One scalar.
     *
     * @param names of the members that it lies in, outermost first; arrays have no names
     */
    void take(List<String> names, String value);
  }

  /**
   * Reads to the end, or to the first mistake.
   *
   * @return what is wrong, if anything is
   */
  public static Optional<String> read(InputStream in, Taker taker) {
    List<String> names = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        int depth = parser.streamReadContext().getNestingDepth();
        if (depth > DEEPEST) {
          return Optional.of("it is nested too deep");
        }
        if (token == JsonToken.PROPERTY_NAME) {
          name(parser.currentName(), names, parser);
        } else if (token.isScalarValue()) {
          taker.take(List.copyOf(names), parser.getString());
        } else if (token == JsonToken.END_OBJECT) {
          leave(names, parser);
        }
      }
      return Optional.empty();
    } catch (JacksonException e) {
      return Optional.of("line " + e.getLocation().getLineNr() + " cannot be read as JSON");
    }
  }

  private static int objects(JsonParser parser) {
    int objects = 0;
    var context = parser.streamReadContext();
    while (context != null) {
      objects += context.inObject() ? 1 : 0;
      context = context.getParent();
    }
    return objects;
  }

  private static void name(String name, List<String> names, JsonParser parser) {
    int outer = objects(parser) - 1;
    while (names.size() > outer) {
      names.remove(names.size() - 1);
    }
    names.add(name);
  }

  private static void leave(List<String> names, JsonParser parser) {
    int open = objects(parser);
    while (names.size() > open) {
      names.remove(names.size() - 1);
    }
  }
}
