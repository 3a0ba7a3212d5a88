package dev.broadsheet.build;

import dev.broadsheet.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * What a build found and did.
 *
 * @param findings sorted by place
 * @param summary what was made; empty where errors stopped the build
 */
public record BuildOutcome(List<Diagnostic> findings, Optional<Summary> summary) {
  public BuildOutcome {
    findings = List.copyOf(findings);
  }

  /** Whether the content has errors, so that nothing was published. */
  public boolean failed() {
    return findings.stream().anyMatch(Diagnostic::isError);
  }
}
