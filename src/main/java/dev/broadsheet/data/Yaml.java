package dev.broadsheet.data;

import dev.broadsheet.data.DataNode.ObjectNode;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.diagnostic.Span;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/**
 * Reads plain YAML 1.2 (no anchors, aliases, tags or second documents) into a tree that knows its
 * places. Whatever is wrong becomes a diagnostic under {@code yaml-syntax} or {@code yaml-limit};
 * no input makes it throw.
 */
public final class Yaml {
  private Yaml() {}

  /** Reads a whole file. */
  public static Optional<DataNode> read(SourceFile file, Diagnostics diagnostics) {
    return read(file, file.span(0, file.text().length()), diagnostics);
  }

  /**
   * Reads a part of a file, such as the front matter between its fences; places are those in the
   * whole file. A part without content is an empty object. Nothing when it cannot be read to its
   * end.
   */
  public static Optional<DataNode> read(SourceFile file, Span part, Diagnostics diagnostics) {
    if (part.end() - part.start() > ReadLimits.DOCUMENT_CHARS) {
      diagnostics.add(
          JsonRules.YAML_LIMIT,
          file.span(part.start(), part.start()),
          "a YAML text has at most " + ReadLimits.DOCUMENT_CHARS + " characters");
      return Optional.empty();
    }
    YamlTreeReader reader = new YamlTreeReader(file, part, diagnostics);
    try {
      return Optional.of(document(reader, part));
    } catch (TreeReader.Refused refused) {
      diagnostics.add(refused.diagnostic());
    } catch (JacksonException refused) {
      diagnostics.add(YamlFault.of(refused, reader));
    }
    return Optional.empty();
  }

  private static DataNode document(YamlTreeReader reader, Span part) {
    JsonToken first = reader.next();
    if (first == null) {
      return new ObjectNode(part, Map.of());
    }
    DataNode root = reader.value(first, 1);
    if (reader.next() != null) {
      throw reader.wrong(
          reader.tokenSpan(), "a second document starts here; there may be only one");
    }
    return root;
  }
}
