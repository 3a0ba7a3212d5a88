package dev.broadsheet.fact;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.quantity.Quantity;
import dev.broadsheet.quantity.QuantityFormat;
import dev.broadsheet.quantity.Style;
import dev.broadsheet.text.Language;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks the claims of a sheet against its facts. */
final class ClaimEvaluation {
  private final Evaluation evaluation;
  private final Diagnostics diagnostics;
  private final Map<String, EvaluatedFact> facts;
  private final WorkingWriter workings;
  private final QuantityFormat format;

  ClaimEvaluation(
      Evaluation evaluation, Diagnostics diagnostics, Map<String, EvaluatedFact> facts) {
    this.evaluation = evaluation;
    this.diagnostics = diagnostics;
    this.facts = facts;
    this.workings = new WorkingWriter(evaluation.sheet(), facts);
    this.format = QuantityFormat.of(Language.ENGLISH, evaluation.sheet().units());
  }

  /** The claim with its verdict; nothing when its check could not be computed. */
  Optional<EvaluatedClaim> evaluate(Claim claim) {
    Formula check = claim.check();
    Optional<EvaluatedClaim> evaluated =
        evaluation.computed(check, calculator -> judged(claim, check, calculator));
    evaluated.ifPresent(this::compareWithWritten);
    return evaluated;
  }

  private EvaluatedClaim judged(Claim claim, Formula check, Calculator calculator) {
    UnitChecker units = evaluation.units(check);
    Expression condition = check.expression().orElseThrow();
    units.checkCondition(condition);
    Judge judge = new Judge(calculator, units);
    Verdict verdict = judge.decide(condition);
    Working working = workings.write(check, judge.comparisons());
    return new EvaluatedClaim(claim, verdict, working, check.names());
  }

  private void compareWithWritten(EvaluatedClaim evaluated) {
    Claim claim = evaluated.claim();
    if (evaluated.computed() == claim.verdict()) {
      return;
    }
    Working working = evaluated.working();
    Diagnostic found =
        Diagnostic.of(
            FormulaRules.VERDICT,
            claim.verdictSpan(),
            "`"
                + claim.id()
                + "` "
                + said(evaluated.computed())
                + ", not `"
                + claim.verdict().key()
                + "`: "
                + working.formula()
                + " is "
                + working.comparisons().stream()
                    .map(this::shown)
                    .collect(Collectors.joining("; ")));
    for (String id : involved(evaluated)) {
      EvaluatedFact fact = facts.get(id);
      String value = fact.value().map(this::shown).orElse("undisclosed");
      found = found.withNote(fact.fact().span(), "`" + id + "` is " + value);
    }
    diagnostics.add(
        found.withSuggestion(
            "if the figures are right, write `" + evaluated.computed().key() + "`"));
  }

  private static String said(Verdict verdict) {
    return switch (verdict) {
      case HOLDS -> "holds";
      case FAILS -> "fails";
      case UNDECIDED -> "is undecided";
    };
  }

  private String shown(Working.Comparison comparison) {
    return shown(comparison.left()) + " " + comparison.operator() + " " + shown(comparison.right());
  }

  private String shown(Quantity quantity) {
    return format.format(quantity, Style.PROSE);
  }

  /** The facts that the check names, and below them the given ones that may have moved. */
  private Set<String> involved(EvaluatedClaim claim) {
    Set<String> ids = new LinkedHashSet<>(claim.inputs());
    List.copyOf(ids).forEach(id -> ids.addAll(facts.get(id).baseInputs()));
    return ids;
  }
}
