package dev.broadsheet.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** A written amount held against a fact of one shape; see {@link Agreement} for the rules. */
interface FactStatement {
  /** How far a bound may lie from the value and still describe it. */
  BigDecimal FURTHEST = new BigDecimal("2.5");

  /** Digits in which a printed number and the written one are compared. */
  MathContext COMPARISON = new MathContext(24);

  /** Why the words are not true of the fact, to follow the quoted words. */
  Optional<String> fault();

  static FactStatement of(Quantity fact, StatedAmount stated) {
    if (fact.isHalfOpen()) {
      return new BoundStatement(fact, stated);
    }
    return fact.isRange() ? new RangeStatement(fact, stated) : new PointStatement(fact, stated);
  }

  static Optional<String> fault(boolean agrees, String reason) {
    return agrees ? Optional.empty() : Optional.of(reason);
  }

  static String lacks(Qualifier qualifier) {
    return "does not say \"" + qualifier.key().replace('-', ' ') + "\"";
  }

  /** Whether {@code printed}, in the unit's own scale, is the number that was written. */
  static boolean isPrinted(BigDecimal written, BigDecimal printed, Unit unit) {
    BigDecimal base = unit.toBase(printed).round(COMPARISON);
    return base.compareTo(written.round(COMPARISON)) == 0;
  }

  /** Whether {@code bound} is near enough to {@code value} to say something about it. */
  static boolean isNear(BigDecimal bound, BigDecimal value) {
    BigDecimal a = bound.abs();
    BigDecimal b = value.abs();
    return a.max(b).compareTo(a.min(b).multiply(FURTHEST)) <= 0;
  }
}
