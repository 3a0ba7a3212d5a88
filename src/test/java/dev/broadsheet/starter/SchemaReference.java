package dev.broadsheet.starter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes the part of a page of the documentation that lists every key of a JSON Schema. */
final class SchemaReference {
  private static final String COMMENT = "$comment";

  private final JsonNode schema;
  private final StringBuilder out = new StringBuilder();

  private SchemaReference(JsonNode schema) {
    this.schema = schema;
  }

  /** A section for the whole, and one for each kind of object in it. */
  static String markdown(String title, String text) {
    SchemaReference reference = new SchemaReference(JsonMapper.shared().readTree(text));
    reference.section(title, reference.schema);
    for (Map.Entry<String, JsonNode> part : reference.parts().entrySet()) {
      reference.section("`" + part.getKey() + "`", part.getValue());
    }
    return reference.out.toString();
  }

  private Map<String, JsonNode> parts() {
    Map<String, JsonNode> parts = new LinkedHashMap<>();
    for (String name : schema.path("$defs").propertyNames()) {
      if (schema.get("$defs").get(name).has("properties")) {
        parts.put(name, schema.get("$defs").get(name));
      }
    }
    return parts;
  }

  private void section(String title, JsonNode object) {
    out.append("\n## ").append(title).append("\n\n");
    if (object.has("description")) {
      out.append(object.get("description").asString()).append("\n\n");
    }
    out.append("| key | value | meaning |\n| --- | --- | --- |\n");
    rows("", object);
  }

  private void rows(String prefix, JsonNode object) {
    Set<String> required = new TreeSet<>();
    object.path("required").forEach(name -> required.add(name.asString()));
    JsonNode properties = object.get("properties");
    for (String name : properties.propertyNames()) {
      if (name.equals(COMMENT)) {
        continue;
      }
      JsonNode value = properties.get(name);
      String key = "`" + prefix + name + "`" + (required.contains(name) ? " (required)" : "");
      row(key, kind(value), description(value));
      inner(prefix + name, value);
    }
  }

  /** The keys of an object that has no section of its own. */
  private void inner(String name, JsonNode value) {
    if (value.has("properties")) {
      rows(name + ".", value);
    }
    if (value.path("items").has("properties")) {
      rows(name + "[].", value.get("items"));
    }
    if (value.path("additionalProperties").has("properties")) {
      rows(name + ".*.", value.get("additionalProperties"));
    }
    for (JsonNode choice : choices(value)) {
      inner(name, choice);
    }
    if (value.has("items")) {
      for (JsonNode choice : choices(value.get("items"))) {
        inner(name + "[]", choice);
      }
    }
  }

  private static List<JsonNode> choices(JsonNode value) {
    List<JsonNode> choices = new ArrayList<>();
    value.path("anyOf").forEach(choices::add);
    return choices;
  }

  private void row(String key, String kind, String meaning) {
    out.append("| ").append(key).append(" | ").append(kind.replace("|", "\\|")).append(" | ");
    out.append(meaning.replace("|", "\\|")).append(" |\n");
  }

  private static String description(JsonNode value) {
    return value.path("description").asString("");
  }

  private JsonNode referred(JsonNode value) {
    return schema.at(value.get("$ref").asString().substring(1));
  }

  private String kind(JsonNode value) {
    if (value.has("$ref")) {
      return referred(name(value), referred(value));
    }
    if (value.has("enum")) {
      List<String> words = new ArrayList<>();
      value.get("enum").forEach(word -> words.add("`" + word.asString() + "`"));
      return String.join(", ", words);
    }
    if (value.has("anyOf")) {
      return choices(value).stream().map(this::kind).distinct().collect(Collectors.joining(" or "));
    }
    return switch (value.path("type").asString()) {
      case "array" -> "list of " + (value.has("items") ? kind(value.get("items")) : "anything");
      case "object" -> object(value);
      case "null" -> "`null`";
      case "boolean" -> "`true` or `false`";
      default -> value.path("type").asString();
    };
  }

  private String object(JsonNode value) {
    JsonNode entries = value.path("additionalProperties");
    boolean byName = entries.isObject() && !entries.has("properties");
    return byName ? "object: name to " + kind(entries) : "object";
  }

  private static String name(JsonNode reference) {
    String path = reference.get("$ref").asString();
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private String referred(String name, JsonNode target) {
    if (target.has("properties")) {
      return "[" + name + "](#" + name + ")";
    }
    return switch (name) {
      case "local" -> "text per language";
      case "id" -> "id";
      case "date" -> "day";
      case "period" -> "period";
      default -> kind(target);
    };
  }
}
