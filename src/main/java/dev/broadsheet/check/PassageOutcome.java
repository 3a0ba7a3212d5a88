package dev.broadsheet.check;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import java.util.List;

/** What one passage comes to. */
record PassageOutcome(List<Diagnostic> findings, List<Use> uses, Coverage coverage) {
  static PassageOutcome of(Passage passage, Evidence evidence) {
    Diagnostics found = new Diagnostics();
    for (PassageCheck check : Checks.OF_PASSAGES) {
      check.check(passage, evidence, found);
    }
    List<Diagnostic> findings = found.sorted();
    return new PassageOutcome(
        findings,
        UseRecorder.record(passage, evidence),
        CoverageCounter.of(passage, evidence, findings));
  }
}
