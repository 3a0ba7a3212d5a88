package dev.broadsheet.data;

import dev.broadsheet.data.DataNode.ArrayNode;
import dev.broadsheet.data.DataNode.Member;
import dev.broadsheet.data.DataNode.ObjectNode;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Rule;
import dev.broadsheet.diagnostic.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Builds a tree with places out of a stream of tokens. What differs between JSON and YAML (where a
 * token stands, what a scalar means) is in the subclasses. Depth is bounded, so recursion is safe.
 */
abstract class TreeReader {
  private final Rule syntax;
  private final Rule limit;
  private final Diagnostics diagnostics;
  private int tokens;

  TreeReader(Rule syntax, Rule limit, Diagnostics diagnostics) {
    this.syntax = syntax;
    this.limit = limit;
    this.diagnostics = diagnostics;
  }

  /** Stops the reading of a file whose rest cannot be understood, or must not be read. */
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Diagnostic diagnostic;

    Refused(Diagnostic diagnostic) {
      super(diagnostic.message(), null, false, false);
      this.diagnostic = diagnostic;
    }

    Diagnostic diagnostic() {
      return diagnostic;
    }
  }

  /** The parser, whose current token the other methods speak of. */
  abstract JsonParser parser();

  /** Where the current token stands. */
  abstract Span tokenSpan();

  /** The place from the start of an object or array to the end of its last token. */
  abstract Span closed(Span open);

  /** Refuses what the format allows beyond plain values at the current token. */
  void refuseExtras() {}

  /** The current token, which is no object and no array. */
  abstract DataNode scalar(JsonToken token, Span span);

  /** The next token, counted, or null at the end. */
  final JsonToken next() {
    JsonToken token = parser().nextToken();
    if (token != null && ++tokens > ReadLimits.TOKENS) {
      throw tooMuch(tokenSpan(), "a file has at most " + ReadLimits.TOKENS + " tokens");
    }
    return token;
  }

  final DataNode value(JsonToken token, int depth) {
    refuseExtras();
    if (depth > ReadLimits.NESTING) {
      throw tooMuch(tokenSpan(), "values are nested more than " + ReadLimits.NESTING + " deep");
    }
    return switch (token) {
      case START_OBJECT -> object(depth);
      case START_ARRAY -> array(depth);
      default -> scalar(token, tokenSpan());
    };
  }

  private ObjectNode object(int depth) {
    Span open = tokenSpan();
    Map<String, Member> members = new LinkedHashMap<>();
    while (next() == JsonToken.PROPERTY_NAME) {
      String name = parser().currentName();
      Span nameSpan = tokenSpan();
      if (name.length() > ReadLimits.NAME_CHARS) {
        throw tooMuch(nameSpan, "a name has at most " + ReadLimits.NAME_CHARS + " characters");
      }
      Member member = new Member(name, nameSpan, value(next(), depth + 1));
      Member first = members.putIfAbsent(name, member);
      if (first != null) {
        reportRepeated(member, first);
      }
    }
    return new ObjectNode(closed(open), members);
  }

  private ArrayNode array(int depth) {
    Span open = tokenSpan();
    List<DataNode> items = new ArrayList<>();
    for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
      items.add(value(token, depth + 1));
    }
    return new ArrayNode(closed(open), items);
  }

  /** A repeated name is wrong but does not hide the rest of the file. */
  private void reportRepeated(Member member, Member first) {
    diagnostics.add(
        Diagnostic.of(
                syntax, member.nameSpan(), "`" + member.name() + "` appears twice in this object")
            .withNote(first.nameSpan(), "`" + member.name() + "` first appears here"));
  }

  final Refused tooMuch(Span span, String message) {
    return new Refused(Diagnostic.of(limit, span, message));
  }

  final Refused wrong(Span span, String message) {
    return new Refused(Diagnostic.of(syntax, span, message));
  }
}
