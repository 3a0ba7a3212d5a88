package dev.broadsheet.fact;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.quantity.Period;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks what formulas name, and hands provenance down from given facts to derived ones. */
final class Derivations {
  private final Diagnostics diagnostics;

  Derivations(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * The same facts in the same order; derived ones without a date or sources have the latest date
   * and all sources of their inputs, and all have the earliest day until which an input is good.
   */
  Map<String, Fact> complete(Map<String, Fact> facts) {
    facts.values().forEach(fact -> fact.formula().ifPresent(f -> f.checkNames(facts, diagnostics)));
    DerivationOrder order = DerivationOrder.of(facts);
    order.circles().forEach(circle -> reportCircle(circle, facts));
    Map<String, Fact> complete = new LinkedHashMap<>(facts);
    for (String id : order.ids()) {
      Fact fact = complete.get(id);
      fact.formula().ifPresent(formula -> complete.put(id, inheriting(fact, formula, complete)));
    }
    return complete;
  }

  private void reportCircle(List<String> circle, Map<String, Fact> facts) {
    Fact first = facts.get(circle.get(0));
    Formula formula = first.formula().orElseThrow();
    String path = String.join(" → ", circle);
    Diagnostic found =
        Diagnostic.of(
            FormulaRules.CYCLE,
            formula.placeOf(circle.get(1)),
            "`" + first.id() + "` is derived from itself: " + path);
    for (String id : circle.subList(1, circle.size() - 1)) {
      found = found.withNote(facts.get(id).span(), "`" + id + "` is part of the circle");
    }
    diagnostics.add(found);
  }

  private static Fact inheriting(Fact fact, Formula formula, Map<String, Fact> facts) {
    List<Provenance> inputs =
        formula.names().stream()
            .map(name -> Optional.ofNullable(facts.get(name)))
            .flatMap(Optional::stream)
            .map(Fact::provenance)
            .toList();
    Provenance own = fact.provenance();
    Provenance completed =
        new Provenance(
            own.asOf().equals(FactReader.NO_DATE) ? latest(inputs) : own.asOf(),
            own.period(),
            own.status(),
            own.sources().isEmpty() ? all(inputs) : own.sources(),
            own.goodUntil().or(() -> earliestEnd(inputs)));
    return new Fact(
        fact.id(), fact.label(), fact.value(), fact.unit(), completed, fact.note(), fact.span());
  }

  private static Period latest(List<Provenance> inputs) {
    return inputs.stream()
        .map(Provenance::asOf)
        .max(Comparator.naturalOrder())
        .orElse(FactReader.NO_DATE);
  }

  private static List<String> all(List<Provenance> inputs) {
    Set<String> sources = new LinkedHashSet<>();
    inputs.forEach(input -> sources.addAll(input.sources()));
    return List.copyOf(sources);
  }

  private static Optional<LocalDate> earliestEnd(List<Provenance> inputs) {
    return inputs.stream()
        .map(Provenance::goodUntil)
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder());
  }
}
