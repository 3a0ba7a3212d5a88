package dev.broadsheet.fact;

import org.junit.jupiter.api.Test;

/** A first helping of random formulas; {@link RandomFormulaIT} has the rest. */
class RandomFormulaTest extends RandomFormulas {
  @Test
  void boundsHoldEverySampleAndAreTightWhereTheFormulaIsMonotone() {
    checkBounds(40);
  }

  @Test
  void boundsHoldEverySampleOfHalfOpenInputs() {
    checkHalfOpenBounds(40);
  }
}
