package dev.broadsheet.fact;

import dev.broadsheet.diagnostic.Rule;
import java.util.Optional;

/** Ends the work on one formula at the place that is wrong; becomes a diagnostic at its edge. */
final class FormulaFault extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Rule rule;
  private final int from;
  private final int to;
  private final transient Optional<String> suggestion;

  /**
   * @param from where in the formula's text the wrong part starts
   * @param to where it ends
   */
  FormulaFault(Rule rule, int from, int to, String message, Optional<String> suggestion) {
    super(message, null, false, false);
    this.rule = rule;
    this.from = from;
    this.to = to;
    this.suggestion = suggestion;
  }

  static FormulaFault syntax(int from, int to, String message) {
    return new FormulaFault(FormulaRules.SYNTAX, from, to, message, Optional.empty());
  }

  static FormulaFault at(Expression place, Rule rule, String message) {
    return new FormulaFault(rule, place.from(), place.to(), message, Optional.empty());
  }

  FormulaFault suggesting(String text) {
    return new FormulaFault(rule, from, to, getMessage(), Optional.of(text));
  }

  Rule rule() {
    return rule;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  Optional<String> suggestion() {
    return suggestion;
  }
}
