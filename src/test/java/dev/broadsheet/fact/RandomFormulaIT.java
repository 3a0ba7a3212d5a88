package dev.broadsheet.fact;

import org.junit.jupiter.api.Test;

/** A thousand random formulas. */
class RandomFormulaIT extends RandomFormulas {
  @Test
  void boundsHoldEverySampleAndAreTightWhereTheFormulaIsMonotone() {
    checkBounds(1_000);
  }

  @Test
  void boundsHoldEverySampleOfHalfOpenInputs() {
    checkHalfOpenBounds(1_000);
  }
}
