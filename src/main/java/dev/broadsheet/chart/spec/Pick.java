package dev.broadsheet.chart.spec;

import dev.broadsheet.diagnostic.Span;
import dev.broadsheet.fact.EvaluatedFact;
import java.util.List;
import java.util.Optional;

/**
 * A fact that a chart names, before its place on an axis is known.
 *
 * @param span where the chart names it
 */
record Pick(EvaluatedFact fact, String label, Span span) {

  /** Facts named together. */
  record Picks(String label, List<Pick> picks, boolean open, Optional<Pick> total) {
    Picks {
      picks = List.copyOf(picks);
    }

    static Picks of(String label, List<Pick> picks) {
      return new Picks(label, picks, false, Optional.empty());
    }
  }
}
