package dev.broadsheet.data;

import dev.broadsheet.diagnostic.Rule;
import java.util.List;

/** The rules about files that cannot be read as JSON or YAML at all. */
public final class JsonRules {
  public static final Rule JSON_SYNTAX =
      Rule.error(
          "json-syntax",
          "The file is not valid JSON.",
          "JSON has no comments and no trailing commas; every name and every text stands in double"
              + " quotes, and a name may appear only once in an object.");

  public static final Rule JSON_LIMIT =
      Rule.error(
          "json-limit",
          "The file goes beyond a size that any sheet needs.",
          "Values may be nested 64 deep; a text has at most a million characters, a name 256, a"
              + " number 64 and a power of ten between -20 and 20; a file has at most a million"
              + " tokens and 16 MB.");

  public static final Rule YAML_SYNTAX =
      Rule.error(
          "yaml-syntax",
          "The front matter or settings file is not valid YAML.",
          "Write plain YAML: names, texts, numbers, lists. Put a text in quotes when it contains a"
              + " colon followed by a space, or starts with a sign such as `[`, `*`, `&` or `#`."
              + " Anchors, aliases and tags are not used.");

  public static final Rule YAML_LIMIT =
      Rule.error(
          "yaml-limit",
          "The front matter or settings file goes beyond a size that any of them needs.",
          "The limits are those of `json-limit`.");

  public static final Rule SCHEMA =
      Rule.error(
          "schema",
          "The file does not have the shape that its JSON Schema asks for.",
          "An editor that knows the schema (named in the file's `$schema`) completes names and marks"
              + " such places while you type.");

  private JsonRules() {}

  /** All rules of this room, for the catalogue. */
  public static List<Rule> all() {
    return List.of(JSON_SYNTAX, JSON_LIMIT, YAML_SYNTAX, YAML_LIMIT, SCHEMA);
  }
}
