package dev.broadsheet.data;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Says in plain words what a schema asks for, out of its own descriptions. */
final class SchemaWords {
  private final JsonNode schema;

  SchemaWords(JsonNode schema) {
    this.schema = schema;
  }

  String message(Error error, SchemaChoice choice, DataNode node) {
    return switch (error.getKeyword()) {
      case "type" -> "this must be " + kinds(error, choice) + ", not " + kind(node.kind());
      case "required" -> "`" + error.getProperty() + "` is missing";
      case "additionalProperties" ->
          "`" + error.getProperty() + "` is not a key that is known here";
      case "enum" -> "this must be one of " + String.join(", ", texts(schemaAt(error, 0)));
      case "minProperties", "minItems" -> "this must not be empty";
      case "propertyNames" -> "`" + error.getProperty() + "` cannot be a name here";
      default -> "this does not fit" + description(error);
    };
  }

  private static String kinds(Error error, SchemaChoice choice) {
    List<String> kinds = choice.kinds();
    if (kinds.isEmpty()) {
      return kind(error.getArguments()[1].toString());
    }
    return String.join(" or ", kinds.stream().map(SchemaWords::kind).toList());
  }

  private static String kind(String kind) {
    return switch (kind) {
      case "null" -> "null";
      case "object", "array", "integer" -> "an " + kind;
      default -> "a " + kind;
    };
  }

  /** A known name that is near to an unknown one. */
  Optional<String> suggestion(Error error, String name) {
    if (!error.getKeyword().equals("additionalProperties")) {
      return Optional.empty();
    }
    List<String> known = new ArrayList<>(schemaAt(error, 1).path("properties").propertyNames());
    return DataReader.didYouMean(name, known);
  }

  private String description(Error error) {
    String text = schemaAt(error, 1).path("description").asString("");
    if (text.isEmpty()) {
      return "";
    }
    String sentence = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    return "; wanted: " + sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(item -> texts.add(item.asString()));
    return texts;
  }

  /** The part of the schema that an error comes from, {@code up} steps further out. */
  private JsonNode schemaAt(Error error, int up) {
    NodePath path = error.getSchemaLocation().getFragment();
    JsonNode node = schema;
    for (int i = 0; i < path.getNameCount() - up; i++) {
      Object step = path.getElement(i);
      node = step instanceof Integer index ? node.path(index) : node.path(step.toString());
    }
    return node;
  }
}
