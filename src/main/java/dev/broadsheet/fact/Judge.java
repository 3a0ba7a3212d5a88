package dev.broadsheet.fact;

import dev.broadsheet.fact.Expression.Call;
import dev.broadsheet.fact.Expression.Comparison;
import dev.broadsheet.fact.Expression.Junction;
import dev.broadsheet.fact.Expression.Not;
import dev.broadsheet.quantity.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides a condition whose units have been checked, in three values: it holds or fails when it
 * does so whatever the figures are within what the sheet says, else it is undecided. The two sides
 * of a comparison are judged by their difference, so that what they share does not blur it. An
 * approximate figure counts as the amount that its source names. {@code agrees} holds or fails.
 */
final class Judge {
  private final Calculator calculator;
  private final UnitChecker units;
  private final List<Working.Comparison> comparisons = new ArrayList<>();

  Judge(Calculator calculator, UnitChecker units) {
    this.calculator = calculator;
    this.units = units;
  }

  /** The comparisons that were decided, in the order of writing. */
  List<Working.Comparison> comparisons() {
    return comparisons;
  }

  Verdict decide(Expression condition) {
    if (condition instanceof Junction junction) {
      Verdict left = decide(junction.left());
      Verdict right = decide(junction.right());
      return junction.both() ? both(left, right) : not(both(not(left), not(right)));
    }
    if (condition instanceof Not not) {
      return not(decide(not.operand()));
    }
    if (condition instanceof Comparison comparison) {
      return compared(comparison);
    }
    return agreeing((Call) condition);
  }

  private static Verdict not(Verdict verdict) {
    return switch (verdict) {
      case HOLDS -> Verdict.FAILS;
      case FAILS -> Verdict.HOLDS;
      case UNDECIDED -> Verdict.UNDECIDED;
    };
  }

  private static Verdict both(Verdict a, Verdict b) {
    if (a == Verdict.FAILS || b == Verdict.FAILS) {
      return Verdict.FAILS;
    }
    return a == Verdict.HOLDS && b == Verdict.HOLDS ? Verdict.HOLDS : Verdict.UNDECIDED;
  }

  private Verdict compared(Comparison comparison) {
    Extent lead =
        calculator
            .compute(
                new Expression.Arithmetic(
                    Expression.Operator.MINUS,
                    comparison.left(),
                    comparison.right(),
                    comparison.sign()))
            .extent();
    Verdict verdict =
        switch (comparison.operator()) {
          case "<" -> below(lead);
          case ">" -> below(lead.negate());
          case "<=" -> not(below(lead.negate()));
          case ">=" -> not(below(lead));
          default -> equal(lead);
        };
    record(comparison.operator(), comparison.left(), comparison.right(), verdict);
    return verdict;
  }

  private static Verdict below(Extent lead) {
    if (lead.isNegative()) {
      return Verdict.HOLDS;
    }
    return lead.isNotNegative() ? Verdict.FAILS : Verdict.UNDECIDED;
  }

  private static Verdict equal(Extent lead) {
    if (!lead.containsZero()) {
      return Verdict.FAILS;
    }
    return lead.isPoint() ? Verdict.HOLDS : Verdict.UNDECIDED;
  }

  /** Two figures agree when what their last digits leave open overlaps. */
  private Verdict agreeing(Call call) {
    Extent a = tolerant(calculator.compute(call.argument(0)));
    Extent b = tolerant(calculator.compute(call.argument(1)));
    Verdict verdict = a.isBelow(b) || b.isBelow(a) ? Verdict.FAILS : Verdict.HOLDS;
    record("agrees", call.argument(0), call.argument(1), verdict);
    return verdict;
  }

  private static Extent tolerant(Amount amount) {
    Extent extent = amount.extent();
    if (amount.digits() == Amount.EXACT) {
      return extent;
    }
    return new Extent(
        widened(extent.low(), amount.digits(), -1), widened(extent.high(), amount.digits(), 1));
  }

  /** An end, half a unit of its last supported digit further out. */
  private static Edge widened(Edge edge, int digits, int direction) {
    if (!edge.isFinite() || edge.value().isZero()) {
      return edge;
    }
    BigDecimal value = edge.value().toDecimal(RoundingMode.HALF_EVEN);
    int lastPlace = value.precision() - value.scale() - digits;
    Rational half = Rational.of(BigDecimal.valueOf(5 * direction).scaleByPowerOfTen(lastPlace - 1));
    return Edge.closed(edge.value().plus(half));
  }

  private void record(String operator, Expression left, Expression right, Verdict verdict) {
    comparisons.add(new Working.Comparison(operator, quantity(left), quantity(right), verdict));
  }

  private Quantity quantity(Expression side) {
    return calculator.quantity(side, units.measure(side).unit());
  }
}
