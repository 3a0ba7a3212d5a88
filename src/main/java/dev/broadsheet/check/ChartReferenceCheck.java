package dev.broadsheet.check;

import dev.broadsheet.content.Reference;
import dev.broadsheet.content.Scheme;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Rule;
import java.util.Optional;

/** Every chart, timeline and table that a text shows is in the sheet. */
final class ChartReferenceCheck implements PassageCheck {
  static final Rule CHART =
      Rule.error(
          "chart-unknown",
          "A text shows a chart that is not there.",
          "Charts stand under `charts` in `content/facts/<sheet>.json`.");
  static final Rule TIMELINE =
      Rule.error(
          "timeline-unknown",
          "A text shows a timeline that is not there.",
          "Timelines stand under `timelines` in `content/facts/<sheet>.json`.");
  static final Rule TABLE =
      Rule.error(
          "table-unknown",
          "A text shows a table that is not there.",
          "Tables of facts stand under `tables` in `content/facts/<sheet>.json`.");

  @Override
  public void check(Passage passage, Evidence evidence, Diagnostics problems) {
    passage
        .references()
        .forEach(
            reference ->
                ruleOf(reference)
                    .ifPresent(
                        rule ->
                            ReferenceResolver.require(
                                reference, passage, evidence, rule, problems)));
  }

  private static Optional<Rule> ruleOf(Reference reference) {
    Scheme scheme = reference.scheme();
    if (scheme == Scheme.CHART) {
      return Optional.of(CHART);
    }
    if (scheme == Scheme.TIMELINE) {
      return Optional.of(TIMELINE);
    }
    return scheme == Scheme.TABLE ? Optional.of(TABLE) : Optional.empty();
  }
}
