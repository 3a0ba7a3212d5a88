package dev.broadsheet.fact;

import dev.broadsheet.fact.Expression.Arithmetic;
import dev.broadsheet.fact.Expression.Call;
import dev.broadsheet.fact.Expression.Comparison;
import dev.broadsheet.fact.Expression.Junction;
import dev.broadsheet.fact.Expression.Literal;
import dev.broadsheet.fact.Expression.Name;
import dev.broadsheet.fact.Expression.Negation;
import dev.broadsheet.fact.Expression.Not;
import dev.broadsheet.quantity.Quantity;
import dev.broadsheet.quantity.Unit;
import java.util.Map;
import java.util.Objects;

/** Computes a formula whose units have been checked and whose facts all have a value. */
final class Calculator implements Expression.Reading<Amount> {
  private final Map<String, Amount> facts;
  private final UnitChecker units;
  private final String text;

  /**
   * @param facts the values of the facts that the formula names
   * @param text the formula as written
   */
  Calculator(Map<String, Amount> facts, UnitChecker units, String text) {
    this.facts = facts;
    this.units = units;
    this.text = text;
  }

  /**
   * The value.
   *
   * @throws FormulaFault where it cannot be computed
   */
  Amount compute(Expression expression) {
    return expression.read(this);
  }

  /**
   * The value as a quantity.
   *
   * @throws FormulaFault where it cannot be computed, or can be anything
   */
  Quantity quantity(Expression expression, Unit unit) {
    Amount amount = compute(expression);
    if (amount.extent().isEverything()) {
      throw FormulaFault.at(
          expression, FormulaRules.VALUE, shown(expression) + " could be anything");
    }
    if (amount.extent().isBeyondMeasure()) {
      throw FormulaFault.at(
          expression,
          FormulaRules.VALUE,
          shown(expression) + " comes to more than 1e60 or less than 1e-60, as no figure does");
    }
    return amount.toQuantity(unit);
  }

  private String shown(Expression part) {
    return "`" + text.substring(part.from(), part.to()) + "`";
  }

  @Override
  public Amount literal(Literal literal) {
    return Amount.exact(Rational.of(literal.unit().toBase(literal.value())));
  }

  @Override
  public Amount name(Name name) {
    return Objects.requireNonNull(facts.get(name.id()));
  }

  @Override
  public Amount negation(Negation negation) {
    Amount operand = compute(negation.operand());
    return operand.with(operand.form().negate(), operand.rough().negate());
  }

  @Override
  public Amount arithmetic(Arithmetic arithmetic) {
    Amount left = compute(arithmetic.left());
    if (arithmetic.operator() == Expression.Operator.POWER) {
      return power(arithmetic, left);
    }
    Amount right = compute(arithmetic.right());
    return switch (arithmetic.operator()) {
      case PLUS -> sum(left, right);
      case MINUS -> difference(left, right);
      case TIMES ->
          left.joined(right, left.form().times(right.form()), left.rough().times(right.rough()));
      case OVER, POWER -> quotient(left, right, arithmetic.right());
    };
  }

  private static Amount sum(Amount left, Amount right) {
    return left.joined(right, left.form().plus(right.form()), left.rough().plus(right.rough()));
  }

  private static Amount difference(Amount left, Amount right) {
    return left.joined(
        right, left.form().minus(right.form()), left.rough().plus(right.rough().negate()));
  }

  private Amount quotient(Amount left, Amount right, Expression divisor) {
    requireNotZero(right, divisor);
    return left.joined(
        right, left.form().dividedBy(right.form()), left.rough().times(right.rough().reciprocal()));
  }

  private void requireNotZero(Amount divisor, Expression place) {
    Extent extent = divisor.extent();
    if (!extent.containsZero()) {
      return;
    }
    FormulaFault fault =
        FormulaFault.at(
            place,
            FormulaRules.DIVISION,
            extent.isPoint()
                ? "this divides by " + shown(place) + ", which is zero"
                : "this divides by " + shown(place) + ", which can be zero");
    boolean belowCeiling = !extent.low().isFinite() && extent.high().signum() > 0;
    throw belowCeiling
        ? fault.suggesting("reckon against its ceiling: `high(" + unquoted(place) + ")`")
        : fault;
  }

  private String unquoted(Expression part) {
    return text.substring(part.from(), part.to());
  }

  private Amount power(Arithmetic arithmetic, Amount base) {
    int exponent = UnitChecker.exponent(arithmetic.right());
    if (exponent <= 0) {
      requireNotZero(base, arithmetic.left());
    }
    return base.with(base.form().pow(exponent), base.rough().pow(exponent));
  }

  @Override
  public Amount comparison(Comparison comparison) {
    throw new IllegalStateException("a comparison has no amount");
  }

  @Override
  public Amount junction(Junction junction) {
    throw new IllegalStateException("a condition has no amount");
  }

  @Override
  public Amount not(Not not) {
    throw new IllegalStateException("a condition has no amount");
  }

  @Override
  public Amount call(Call call) {
    return switch (call.function()) {
      case SUM -> total(call);
      case MEAN -> mean(call);
      case MIN -> extreme(call, true);
      case MAX -> extreme(call, false);
      case SHARE, PER ->
          quotient(compute(call.argument(0)), compute(call.argument(1)), call.argument(1));
      case LOW -> end(call, true);
      case HIGH -> end(call, false);
      case ABS -> magnitude(compute(call.argument(0)));
      case CAGR -> growth(call);
      case AGREES -> throw new IllegalStateException("a condition has no amount");
    };
  }

  private Amount total(Call call) {
    return call.arguments().stream().map(this::compute).reduce(Calculator::sum).orElseThrow();
  }

  private Amount mean(Call call) {
    Amount total = total(call);
    Rational part = Rational.ONE.dividedBy(Rational.of(call.arguments().size()));
    return total.with(total.form().times(Quotient.constant(part)), total.rough().times(part));
  }

  private Amount extreme(Call call, boolean least) {
    return call.arguments().stream()
        .map(this::compute)
        .reduce((a, b) -> extreme(a, b, least))
        .orElseThrow();
  }

  /** Where one is never the other's better, the choice is known and needs no atom of its own. */
  private static Amount extreme(Amount a, Amount b, boolean least) {
    Extent lead = difference(a, b).extent();
    if (lead.isNotPositive() || lead.isNotNegative()) {
      Amount chosen = lead.isNotPositive() == least ? a : b;
      return a.joined(b, chosen.form(), chosen.rough());
    }
    Compound atom =
        least ? Compound.least(a.form(), b.form()) : Compound.greatest(a.form(), b.form());
    Extent rough = least ? a.rough().min(b.rough()) : a.rough().max(b.rough());
    return a.joined(b, Quotient.of(atom), rough);
  }

  private static Amount magnitude(Amount a) {
    Extent extent = a.extent();
    if (extent.isNotNegative()) {
      return a;
    }
    return extent.isNotPositive()
        ? a.with(a.form().negate(), a.rough().negate())
        : a.with(Quotient.of(Compound.magnitude(a.form())), a.rough().magnitude());
  }

  private Amount end(Call call, boolean low) {
    Amount operand = compute(call.argument(0));
    Extent extent = operand.extent();
    Edge edge = low ? extent.low() : extent.high();
    if (!edge.isFinite()) {
      throw FormulaFault.at(
          call,
          FormulaRules.VALUE,
          shown(call.argument(0)) + " has no " + (low ? "lower" : "upper") + " end");
    }
    return operand.with(Quotient.constant(edge.value()), Extent.point(edge.value()));
  }

  private Amount growth(Call call) {
    Amount factor =
        quotient(compute(call.argument(1)), compute(call.argument(0)), call.argument(0));
    if (!factor.extent().isNotNegative()) {
      throw FormulaFault.at(
          call, FormulaRules.VALUE, "`cagr` needs a first and a last figure of one sign");
    }
    Power root = years(call.argument(2));
    boolean plain = root.equals(Power.ONE);
    Quotient form = plain ? factor.form() : Quotient.of(Compound.root(factor.form(), root));
    Extent rough = root.of(factor.extent());
    Rational one = Rational.ONE;
    return factor.with(form.minus(Quotient.ONE), rough.plus(Extent.point(one.negate())));
  }

  /** The root that makes yearly growth of the growth over these years. */
  private Power years(Expression place) {
    Extent time = compute(place).extent();
    if (!time.isPoint() || !time.isPositive()) {
      throw FormulaFault.at(
          place, FormulaRules.VALUE, "the years of `cagr` must be one positive figure");
    }
    boolean inMonths = UnitChecker.isMonths(units.measure(place));
    Rational years = inMonths ? time.low().value().dividedBy(Rational.of(12)) : time.low().value();
    int bits = Integer.SIZE - 1;
    boolean small = years.over().bitLength() < bits && years.under().bitLength() < bits;
    if (!small || Math.max(years.over().intValue(), years.under().intValue()) > Power.MAX) {
      throw FormulaFault.at(place, FormulaRules.VALUE, "`cagr` cannot reckon with these years");
    }
    return new Power(years.under().intValue(), years.over().intValue());
  }
}
