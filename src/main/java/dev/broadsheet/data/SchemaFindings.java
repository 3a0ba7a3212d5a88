package dev.broadsheet.data;

import com.networknt.schema.Error;
import dev.broadsheet.diagnostic.Diagnostic;
import java.util.List;

final class SchemaFindings {
  private SchemaFindings() {}

  static List<Diagnostic> of(DataNode root, List<Error> errors) {
    return errors.stream()
        .map(
            e ->
                Diagnostic.of(
                    JsonRules.SCHEMA,
                    root.span(),
                    e.getInstanceLocation() + " " + e.getMessageKey()))
        .toList();
  }
}
