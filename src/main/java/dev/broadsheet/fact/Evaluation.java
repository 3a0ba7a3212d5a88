package dev.broadsheet.fact;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.quantity.Quantity;
import dev.broadsheet.quantity.QuantityFormat;
import dev.broadsheet.quantity.Style;
import dev.broadsheet.text.Language;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One run over a sheet: values so far, in normal form over the given figures. */
final class Evaluation {
  private final FactSheet sheet;
  private final Diagnostics diagnostics;

  /** Where each fact stands in the sheet. */
  private final Map<String, Integer> order = new HashMap<>();

  private final Map<String, Amount> amounts = new HashMap<>();
  private final Map<String, Set<String>> bases = new HashMap<>();
  private final Map<String, EvaluatedFact> facts = new HashMap<>();

  Evaluation(FactSheet sheet, Diagnostics diagnostics) {
    this.sheet = sheet;
    this.diagnostics = diagnostics;
    sheet.facts().keySet().forEach(id -> order.put(id, order.size()));
  }

  EvaluatedSheet run() {
    DerivationOrder.of(sheet.facts()).ids().forEach(id -> evaluate(sheet.facts().get(id)));
    Map<String, EvaluatedFact> evaluated = new LinkedHashMap<>();
    sheet
        .facts()
        .forEach((id, fact) -> evaluated.put(id, facts.getOrDefault(id, withoutValue(fact))));
    ClaimEvaluation claims = new ClaimEvaluation(this, diagnostics, evaluated);
    Map<String, EvaluatedClaim> judged = new LinkedHashMap<>();
    sheet.claims().forEach((id, claim) -> claims.evaluate(claim).ifPresent(c -> judged.put(id, c)));
    return new EvaluatedSheet(sheet, evaluated, judged);
  }

  FactSheet sheet() {
    return sheet;
  }

  private static EvaluatedFact withoutValue(Fact fact) {
    return new EvaluatedFact(fact, Optional.empty(), fact.formula(), List.of(), List.of());
  }

  private void evaluate(Fact fact) {
    if (fact.value() instanceof FactValue.Given given) {
      amounts.put(fact.id(), Amount.given(fact.id(), given.quantity()));
      bases.put(fact.id(), Set.of(fact.id()));
      facts.put(
          fact.id(),
          new EvaluatedFact(
              fact,
              Optional.of(given.quantity()),
              Optional.empty(),
              List.of(),
              List.of(fact.id())));
    }
    fact.formula().ifPresent(formula -> derive(fact, formula));
  }

  private void derive(Fact fact, Formula formula) {
    Set<String> base = new LinkedHashSet<>();
    formula.names().forEach(name -> base.addAll(bases.getOrDefault(name, Set.of())));
    bases.put(fact.id(), base);
    EvaluatedFact evaluated =
        new EvaluatedFact(
            fact,
            computed(formula, calculator -> derived(fact, formula, calculator)),
            Optional.of(formula),
            formula.names().stream().filter(sheet.facts()::containsKey).toList(),
            base.stream().sorted(Comparator.comparing(order::get)).toList());
    facts.put(fact.id(), evaluated);
  }

  private Quantity derived(Fact fact, Formula formula, Calculator calculator) {
    Expression expression = formula.expression().orElseThrow();
    units(formula).check(expression, fact.unit());
    Quantity quantity = calculator.quantity(expression, fact.unit());
    amounts.put(fact.id(), calculator.compute(expression));
    return quantity;
  }

  UnitChecker units(Formula formula) {
    return new UnitChecker(sheet.facts(), formula.text());
  }

  /** Something computed. */
  interface Computation<T> {
    T by(Calculator calculator);
  }

  /**
   * What a computation over a formula gives; nothing when the formula is faulty, names a fact
   * without a value, or cannot be computed. Each of these is reported once, where it is wrong.
   */
  <T> Optional<T> computed(Formula formula, Computation<T> computation) {
    if (formula.expression().isEmpty() || !hasAllInputs(formula)) {
      return Optional.empty();
    }
    try {
      Calculator calculator = new Calculator(amounts, units(formula), formula.text());
      return Optional.of(computation.by(calculator));
    } catch (FormulaFault fault) {
      diagnostics.add(withNotes(formula.diagnostic(fault), formula));
    } catch (TooComplex tooComplex) {
      diagnostics.add(
          FormulaRules.VALUE,
          formula.span(),
          "this cannot be computed: "
              + tooComplex.getMessage()
              + " than can be reckoned with; give a step in between");
    }
    return Optional.empty();
  }

  private Diagnostic withNotes(Diagnostic found, Formula formula) {
    boolean aboutUnits = found.rule().equals(FormulaRules.UNIT);
    if (!aboutUnits && !found.rule().equals(FormulaRules.DIVISION)) {
      return found;
    }
    QuantityFormat format = QuantityFormat.of(Language.ENGLISH, sheet.units());
    Diagnostic noted = found;
    for (String name : formula.names()) {
      Fact fact = sheet.facts().get(name);
      Optional<Quantity> value = facts.get(name).value();
      String said =
          aboutUnits || value.isEmpty()
              ? "declared in " + fact.unit()
              : format.format(value.get(), Style.PROSE);
      noted = noted.withNote(fact.span(), "`" + name + "` is " + said);
    }
    return noted;
  }

  private boolean hasAllInputs(Formula formula) {
    boolean all = true;
    for (String name : formula.names()) {
      Fact fact = sheet.facts().get(name);
      if (fact != null && fact.isUndisclosed()) {
        diagnostics.add(
            Diagnostic.of(
                    FormulaRules.VALUE,
                    formula.placeOf(name),
                    "`" + name + "` is undisclosed, so nothing can be computed from it")
                .withNote(fact.span(), "`" + name + "` is defined here"));
      }
      all &= amounts.containsKey(name);
    }
    return all;
  }
}
