package dev.broadsheet.fact;

import java.util.List;

/**
 * A fact over the facts that it is derived from.
 *
 * @param inputs in the order in which the formula names them; none for a given fact
 */
public record FormulaTree(EvaluatedFact fact, List<FormulaTree> inputs) {
  public FormulaTree {
    inputs = List.copyOf(inputs);
  }
}
