package dev.broadsheet.data;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Span;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Puts what the YAML parser objects to into plain words. Its own message quotes the file and speaks
 * of its grammar, so it is only looked into, never printed.
 */
final class YamlFault {
  private static final Map<String, String> WORDS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry(
                  "mapping values are not allowed here",
                  "a colon is not expected here; a text that contains `: ` stands in quotes"),
              Map.entry(
                  "cannot start any token",
                  "nothing can start with this character; a text that does stands in quotes"),
              Map.entry("found unexpected end of stream", "the text ends inside quotes"),
              Map.entry("while scanning a quoted scalar", "the text ends inside quotes"),
              Map.entry("could not find expected ':'", "a name must be followed by a colon"),
              Map.entry(
                  "expected <block end>",
                  "this does not line up with the lines above, or a text needs quotes"),
              Map.entry("expected ',' or ']'", "a list in brackets needs a comma or `]` here"),
              Map.entry("expected ',' or '}'", "an object in braces needs a comma or `}` here"),
              Map.entry("found unknown escape character", "this is no escape that YAML knows"),
              Map.entry("found undefined alias", "aliases (`*name`) are not used here"),
              Map.entry("special characters are not allowed", "a control character stands here")));

  private YamlFault() {}

  static Diagnostic of(JacksonException refused, YamlTreeReader reader) {
    Span place =
        mark(refused).map(mark -> reader.pointAt(mark.getIndex())).orElseGet(reader::cursor);
    if (refused instanceof StreamConstraintsException) {
      return Diagnostic.of(
          JsonRules.YAML_LIMIT, place, "the text goes beyond a limit (size, depth or tokens) here");
    }
    return Diagnostic.of(JsonRules.YAML_SYNTAX, place, words(refused.getOriginalMessage()));
  }

  private static Optional<Mark> mark(JacksonException refused) {
    return refused.getCause() instanceof MarkedYamlEngineException marked
        ? marked.getProblemMark()
        : Optional.empty();
  }

  private static String words(String raw) {
    return WORDS.entrySet().stream()
        .filter(entry -> raw.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("this is not valid YAML");
  }
}
