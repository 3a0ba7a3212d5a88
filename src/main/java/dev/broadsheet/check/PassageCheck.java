package dev.broadsheet.check;

import dev.broadsheet.diagnostic.Diagnostics;

/** Holds texts against the facts, one passage at a time; has no state, so that many can run. */
@FunctionalInterface
interface PassageCheck {
  void check(Passage passage, Evidence evidence, Diagnostics problems);
}
