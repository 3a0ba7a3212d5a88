package dev.broadsheet.fact;

import dev.broadsheet.diagnostic.Diagnostics;

/** Computes the derived facts of a sheet and checks its claims. */
public final class SheetEvaluator {
  private SheetEvaluator() {}

  /**
   * Every fact with its value where it has one. Unit errors, impossible divisions and wrong
   * verdicts are reported at their places in the sheet; what loading reported is not repeated.
   */
  public static EvaluatedSheet evaluate(FactSheet sheet, Diagnostics diagnostics) {
    return new Evaluation(sheet, diagnostics).run();
  }
}
