package dev.broadsheet.data;

import dev.broadsheet.data.DataNode.ArrayNode;
import dev.broadsheet.data.DataNode.FlagNode;
import dev.broadsheet.data.DataNode.NumberNode;
import dev.broadsheet.data.DataNode.ObjectNode;
import dev.broadsheet.data.DataNode.TextNode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A tree in the form that the schema validator takes. */
final class SchemaInstance {
  private static final JsonNodeFactory FACTORY = JsonNodeFactory.instance;

  private SchemaInstance() {}

  static JsonNode of(DataNode node) {
    if (node instanceof ObjectNode object) {
      var out = FACTORY.objectNode();
      object.members().forEach((name, member) -> out.set(name, of(member.value())));
      return out;
    }
    if (node instanceof ArrayNode array) {
      var out = FACTORY.arrayNode();
      array.items().forEach(item -> out.add(of(item)));
      return out;
    }
    return scalar(node);
  }

  private static JsonNode scalar(DataNode node) {
    if (node instanceof TextNode text) {
      return FACTORY.stringNode(text.value());
    }
    if (node instanceof NumberNode number) {
      return FACTORY.numberNode(number.value());
    }
    return node instanceof FlagNode flag ? FACTORY.booleanNode(flag.value()) : FACTORY.nullNode();
  }
}
