package dev.broadsheet.check;

import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.fact.EvaluatedSheet;

/** Looks at one sheet as a whole; has no state, so that many can run. */
@FunctionalInterface
interface SheetCheck {
  void check(EvaluatedSheet sheet, Evidence evidence, Diagnostics problems);
}
