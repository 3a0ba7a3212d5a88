package dev.broadsheet.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A sheet with every figure computed and every claim checked.
 *
 * @param facts every fact of the sheet, in its order
 * @param claims every claim whose check could be computed, in the sheet's order
 */
public record EvaluatedSheet(
    FactSheet sheet, Map<String, EvaluatedFact> facts, Map<String, EvaluatedClaim> claims) {
  public EvaluatedSheet {
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    claims = Collections.unmodifiableMap(new LinkedHashMap<>(claims));
  }

  public Optional<EvaluatedFact> fact(String id) {
    return Optional.ofNullable(facts.get(id));
  }

  public Optional<EvaluatedClaim> claim(String id) {
    return Optional.ofNullable(claims.get(id));
  }

  /** How a fact is derived, down to the given facts; nothing for an unknown id. */
  public Optional<FormulaTree> explain(String id) {
    return fact(id).map(fact -> tree(fact, new HashMap<>()));
  }

  /** A fact that is used in several places has one tree, so that the work stays in proportion. */
  private FormulaTree tree(EvaluatedFact fact, Map<String, FormulaTree> known) {
    FormulaTree found = known.get(fact.id());
    if (found != null) {
      return found;
    }
    List<FormulaTree> inputs = new ArrayList<>();
    for (String input : fact.inputs()) {
      fact(input).ifPresent(inner -> inputs.add(tree(inner, known)));
    }
    FormulaTree tree = new FormulaTree(fact, inputs);
    known.put(fact.id(), tree);
    return tree;
  }
}
