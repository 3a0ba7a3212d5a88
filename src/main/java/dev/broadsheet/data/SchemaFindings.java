package dev.broadsheet.data;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import dev.broadsheet.data.DataNode.ArrayNode;
import dev.broadsheet.data.DataNode.Member;
import dev.broadsheet.data.DataNode.ObjectNode;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Turns what the schema validator objects to into findings at the right places of the file. */
final class SchemaFindings {
  private final DataNode root;
  private final SchemaWords words;

  private SchemaFindings(DataNode root, SchemaWords words) {
    this.root = root;
    this.words = words;
  }

  static List<Diagnostic> of(DataNode root, JsonNode schema, List<Error> errors) {
    SchemaFindings findings = new SchemaFindings(root, new SchemaWords(schema));
    List<Diagnostic> all = new ArrayList<>();
    for (SchemaChoice choice : SchemaChoice.of(errors)) {
      choice.telling().forEach(error -> all.add(findings.finding(error, choice)));
    }
    return all;
  }

  private Diagnostic finding(Error error, SchemaChoice choice) {
    Place place = place(error.getInstanceLocation());
    Optional<Member> named =
        Optional.ofNullable(error.getProperty()).flatMap(name -> member(place.node(), name));
    Span span = named.isPresent() ? named.get().nameSpan() : place.span(error.getKeyword());
    return Diagnostic.of(JsonRules.SCHEMA, span, words.message(error, choice, place.node()))
        .withSuggestion(named.flatMap(member -> words.suggestion(error, member.name())));
  }

  private static Optional<Member> member(DataNode node, String name) {
    return node instanceof ObjectNode object
        ? Optional.ofNullable(object.members().get(name))
        : Optional.empty();
  }

  /**
   * A value of the file.
   *
   * @param name where its name stands, for a finding about the value as a whole
   */
  private record Place(DataNode node, Span name) {
    Span span(String keyword) {
      boolean aboutMembers = keyword.equals("required") || node instanceof ObjectNode;
      return aboutMembers ? name : node.span();
    }
  }

  private Place place(NodePath path) {
    Place place = new Place(root, root.span().part(0, 1));
    for (int i = 0; i < path.getNameCount(); i++) {
      place = inner(place, path.getElement(i));
    }
    return place;
  }

  private static Place inner(Place outer, Object step) {
    if (outer.node() instanceof ArrayNode array && step instanceof Integer index) {
      DataNode item = array.items().get(index);
      return new Place(item, item.span());
    }
    return member(outer.node(), step.toString())
        .map(member -> new Place(member.value(), member.nameSpan()))
        .orElse(outer);
  }
}
