package dev.broadsheet.check.mutation;

import dev.broadsheet.check.mutation.RawFact.Ends;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The fact sheet as plain JSON: numbers, ids and where they stand. */
final class RawSheet {
  private final Manuscript file;
  private final JsonNode root;
  private final Map<String, RawFact> facts = new LinkedHashMap<>();

  RawSheet(Manuscript file) {
    this.file = file;
    this.root =
        JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build()
            .readTree(file.text());
    for (String id : root.get("facts").propertyNames()) {
      facts.put(id, fact(id, root.get("facts").get(id)));
    }
  }

  private RawFact fact(String id, JsonNode node) {
    JsonNode hedge = node.get("qualifier");
    return new RawFact(
        id,
        ends(node.get("value")),
        Hedge.ofKey(hedge == null ? "exact" : hedge.stringValue()),
        node.get("unit").stringValue(),
        start("facts", id),
        end("facts", id));
  }

  private static Optional<Ends> ends(JsonNode value) {
    if (value == null || value.isNull()) {
      return Optional.empty();
    }
    return Optional.of(
        value.isNumber()
            ? new Ends(decimal(value), decimal(value))
            : new Ends(decimal(value.get("low")), decimal(value.get("high"))));
  }

  private static BigDecimal decimal(JsonNode number) {
    return number.decimalValue();
  }

  Manuscript file() {
    return file;
  }

  Map<String, RawFact> facts() {
    return facts;
  }

  JsonNode section(String name) {
    return root.get(name);
  }

  /** The offset of the quoted id of a member of a section, which is indented by four spaces. */
  int start(String section, String id) {
    int from = file.text().indexOf("\n  \"" + section + "\": {");
    return file.text().indexOf("\n    \"" + id + "\": {", from) + 5;
  }

  /** The offset after the closing brace of that member. */
  int end(String section, String id) {
    return file.text().indexOf("\n    }", start(section, id)) + 6;
  }
}
