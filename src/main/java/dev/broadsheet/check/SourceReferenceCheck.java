package dev.broadsheet.check;

import dev.broadsheet.content.Scheme;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Rule;

/** Every source that a text cites is in the sheet. */
final class SourceReferenceCheck implements PassageCheck {
  static final Rule UNKNOWN =
      Rule.error(
          "source-unknown",
          "A text cites a source that is not there.",
          "Sources stand under `sources` in `content/facts/<sheet>.json`.");

  @Override
  public void check(Passage passage, Evidence evidence, Diagnostics problems) {
    passage
        .references()
        .filter(r -> r.scheme() == Scheme.SOURCE)
        .forEach(r -> ReferenceResolver.require(r, passage, evidence, UNKNOWN, problems));
  }
}
