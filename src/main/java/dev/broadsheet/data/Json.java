package dev.broadsheet.data;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.diagnostic.Span;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/**
 * Reads a JSON file (RFC 8259) strictly into a tree that knows its places. Whatever is wrong
 * becomes a diagnostic under {@code json-syntax} or {@code json-limit}; no input makes it throw.
 */
public final class Json {
  private Json() {}

  /** The tree, or nothing when the file cannot be read to its end. */
  public static Optional<DataNode> read(SourceFile file, Diagnostics diagnostics) {
    if (file.text().length() > ReadLimits.DOCUMENT_CHARS) {
      diagnostics.add(
          JsonRules.JSON_LIMIT,
          file.start(),
          "a JSON file has at most " + ReadLimits.DOCUMENT_CHARS + " characters");
      return Optional.empty();
    }
    JsonTreeReader reader = new JsonTreeReader(file, diagnostics);
    try {
      return Optional.of(document(reader));
    } catch (TreeReader.Refused refused) {
      diagnostics.add(refused.diagnostic());
    } catch (JacksonException refused) {
      // The parser's message may quote the file, and its place is that of its cursor, not of the
      // fault: find both ourselves.
      diagnostics.add(JsonFault.find(file).orElseGet(() -> unexplained(reader)));
    }
    return Optional.empty();
  }

  private static DataNode document(JsonTreeReader reader) {
    JsonToken first = reader.next();
    if (first == null) {
      throw reader.wrong(reader.tokenSpan(), "the file is empty; it must hold one JSON value");
    }
    DataNode root = reader.value(first, 1);
    if (reader.next() != null) {
      Span rest = reader.tokenSpan();
      throw reader.wrong(rest, "the file goes on after the end of its value");
    }
    return root;
  }

  private static Diagnostic unexplained(JsonTreeReader reader) {
    return Diagnostic.of(JsonRules.JSON_LIMIT, reader.cursor(), "this cannot be read as JSON");
  }
}
