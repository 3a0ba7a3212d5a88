package dev.broadsheet.content;

import dev.broadsheet.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * Something that was read, and what was found wrong with it.
 *
 * @param value empty where it could not be read at all, which is among the findings
 */
public record Read<T>(Optional<T> value, List<Diagnostic> findings) {
  public Read {
    findings = List.copyOf(findings);
  }
}
