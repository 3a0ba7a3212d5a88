package dev.broadsheet.fact;

import dev.broadsheet.quantity.Quantity;
import java.util.List;
import java.util.Optional;

/**
 * A fact with its value.
 *
 * @param fact for a derived fact with its provenance completed: as-of date and sources from its
 *     inputs where the sheet gives none
 * @param value empty when the figure is undisclosed, or could not be computed (which is reported)
 * @param formula how it is derived
 * @param inputs ids of the facts that the formula names
 * @param baseInputs ids of the given facts at the bottom of the derivation, in the sheet's order
 */
public record EvaluatedFact(
    Fact fact,
    Optional<Quantity> value,
    Optional<Formula> formula,
    List<String> inputs,
    List<String> baseInputs) {
  public EvaluatedFact {
    inputs = List.copyOf(inputs);
    baseInputs = List.copyOf(baseInputs);
  }

  public String id() {
    return fact.id();
  }
}
