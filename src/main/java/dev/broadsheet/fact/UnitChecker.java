package dev.broadsheet.fact;

import dev.broadsheet.fact.Expression.Arithmetic;
import dev.broadsheet.fact.Expression.Call;
import dev.broadsheet.fact.Expression.Comparison;
import dev.broadsheet.fact.Expression.Junction;
import dev.broadsheet.fact.Expression.Literal;
import dev.broadsheet.fact.Expression.Name;
import dev.broadsheet.fact.Expression.Negation;
import dev.broadsheet.fact.Expression.Not;
import dev.broadsheet.fact.Measure.Kind;
import dev.broadsheet.quantity.Unit;
import java.util.Map;
import java.util.Objects;

/**
 * Finds what a formula measures, and the first place where unlike things are mixed. Facts count as
 * what their declared unit says, so each formula is checked by itself.
 */
final class UnitChecker implements Expression.Reading<Measure> {
  private static final int MAX_EXPONENT = 12;

  private final Map<String, Fact> facts;
  private final String text;

  UnitChecker(Map<String, Fact> facts, String text) {
    this.facts = facts;
    this.text = text;
  }

  /**
   * Checks that a fact's formula comes to an amount in its unit.
   *
   * @throws FormulaFault at the place that does not fit
   */
  void check(Expression whole, Unit declared) {
    Measure found = amount(whole);
    Measure wanted = Measure.of(declared);
    boolean sameDimension = found.unit().isCompatible(declared);
    boolean samePoints = (found.kind() == Kind.POINTS) == (wanted.kind() == Kind.POINTS);
    if (!sameDimension || !samePoints) {
      FormulaFault fault =
          FormulaFault.at(
              whole,
              FormulaRules.UNIT,
              "the formula comes to "
                  + found.shown()
                  + ", but the fact is declared in "
                  + declared);
      throw found.kind() == Kind.POINTS
          ? fault.suggesting("declare the unit `pp`: a difference of percentages is in points")
          : fault;
    }
  }

  /**
   * Checks that a claim's formula is a condition.
   *
   * @throws FormulaFault at the place that does not fit
   */
  void checkCondition(Expression whole) {
    Measure found = whole.read(this);
    if (!found.isTruth()) {
      throw FormulaFault.at(
              whole, FormulaRules.UNIT, "a check must be true or false, not " + found.shown())
          .suggesting("compare it with something, as in `runway < 24 month`");
    }
  }

  Measure measure(Expression expression) {
    return expression.read(this);
  }

  private String shown(Expression part) {
    return "`" + text.substring(part.from(), part.to()) + "`";
  }

  private Measure amount(Expression part) {
    Measure measure = part.read(this);
    if (measure.isTruth()) {
      throw FormulaFault.at(
          part,
          FormulaRules.UNIT,
          shown(part) + " is true or false, and cannot be calculated with");
    }
    return measure;
  }

  private Measure condition(Expression part) {
    Measure measure = part.read(this);
    if (!measure.isTruth()) {
      throw FormulaFault.at(
          part,
          FormulaRules.UNIT,
          shown(part) + " is " + measure.shown() + ", but a condition is needed here");
    }
    return measure;
  }

  @Override
  public Measure literal(Literal literal) {
    Measure measure = Measure.of(literal.unit());
    return measure.kind() == Kind.PERCENT ? Measure.RATIO : measure;
  }

  @Override
  public Measure name(Name name) {
    return Measure.of(Objects.requireNonNull(facts.get(name.id())).unit());
  }

  @Override
  public Measure negation(Negation negation) {
    return amount(negation.operand());
  }

  @Override
  public Measure arithmetic(Arithmetic arithmetic) {
    Expression left = arithmetic.left();
    Expression right = arithmetic.right();
    return switch (arithmetic.operator()) {
      case PLUS -> added(left, right, "added to");
      case MINUS -> difference(left, right);
      case TIMES -> product(amount(left), amount(right));
      case OVER -> quotient(amount(left), amount(right));
      case POWER -> power(arithmetic);
    };
  }

  private Measure difference(Expression left, Expression right) {
    Measure measure = added(left, right, "taken from");
    boolean percentages =
        amount(left).kind() == Kind.PERCENT && amount(right).kind() == Kind.PERCENT;
    return percentages ? new Measure(measure.unit(), Kind.POINTS) : measure;
  }

  private Measure added(Expression left, Expression right, String deed) {
    Measure a = amount(left);
    Measure b = amount(right);
    requireAlike(left, a, right, b, deed);
    if (a.kind() == Kind.AMOUNT || a.kind() == b.kind()) {
      return a;
    }
    return a.kind() == Kind.PERCENT || b.kind() == Kind.PERCENT
        ? (a.kind() == Kind.PERCENT ? a : b)
        : Measure.RATIO;
  }

  private void requireAlike(Expression left, Measure a, Expression right, Measure b, String deed) {
    if (a.unit().isCompatible(b.unit())) {
      return;
    }
    boolean currencies = a.unit().isMoney() && b.unit().isMoney();
    String units =
        shown(left) + " is in " + a.shown() + " and " + shown(right) + " in " + b.shown();
    throw FormulaFault.at(
        right,
        FormulaRules.UNIT,
        currencies && !a.unit().currency().equals(b.unit().currency())
            ? units + ": money in different currencies is never " + deed + " each other"
            : units + ": the one cannot be " + deed + " the other");
  }

  private static Measure product(Measure a, Measure b) {
    boolean scaledPoints =
        (a.kind() == Kind.POINTS && b.kind() == Kind.RATIO)
            || (a.kind() == Kind.RATIO && b.kind() == Kind.POINTS);
    if (scaledPoints) {
      return a.kind() == Kind.POINTS ? a : b;
    }
    return Measure.ofResult(a.factor().times(b.factor()));
  }

  private static Measure quotient(Measure a, Measure b) {
    return a.kind() == Kind.POINTS && b.kind() == Kind.RATIO
        ? a
        : Measure.ofResult(a.factor().per(b.factor()));
  }

  private Measure power(Arithmetic arithmetic) {
    Measure base = amount(arithmetic.left());
    int exponent = exponent(arithmetic.right());
    Unit unit = Unit.NUMBER;
    for (int i = 0; i < Math.abs(exponent); i++) {
      unit = exponent > 0 ? unit.times(base.factor()) : unit.per(base.factor());
    }
    return Measure.ofResult(unit);
  }

  /**
   * The exponent of a power.
   *
   * @throws FormulaFault unless it is a small whole number
   */
  static int exponent(Expression part) {
    boolean negative = part instanceof Negation;
    Expression size = part instanceof Negation negation ? negation.operand() : part;
    if (size instanceof Literal literal && literal.unit().isNumber()) {
      Rational value = Rational.of(literal.value());
      if (value.isWhole() && value.compareTo(Rational.of(MAX_EXPONENT)) <= 0) {
        return negative ? -value.over().intValueExact() : value.over().intValueExact();
      }
    }
    throw FormulaFault.at(
        part,
        FormulaRules.UNIT,
        "an exponent is a whole number from -" + MAX_EXPONENT + " to " + MAX_EXPONENT);
  }

  @Override
  public Measure comparison(Comparison comparison) {
    compared(comparison.left(), comparison.right());
    return Measure.TRUTH;
  }

  private void compared(Expression left, Expression right) {
    Measure a = amount(left);
    Measure b = amount(right);
    requireAlike(left, a, right, b, "compared with");
    boolean mixed =
        (a.kind() == Kind.POINTS && b.kind() == Kind.PERCENT)
            || (a.kind() == Kind.PERCENT && b.kind() == Kind.POINTS);
    if (mixed) {
      throw FormulaFault.at(
          right,
          FormulaRules.UNIT,
          shown(left)
              + " is in "
              + a.shown()
              + " and "
              + shown(right)
              + " in "
              + b.shown()
              + ": a difference of percentages is not a percentage");
    }
  }

  @Override
  public Measure junction(Junction junction) {
    condition(junction.left());
    return condition(junction.right());
  }

  @Override
  public Measure not(Not not) {
    return condition(not.operand());
  }

  @Override
  public Measure call(Call call) {
    return switch (call.function()) {
      case SUM, MIN, MAX, MEAN -> alike(call);
      case CAGR -> growth(call);
      case SHARE -> share(call);
      case PER -> quotient(amount(call.argument(0)), amount(call.argument(1)));
      case LOW, HIGH, ABS -> amount(call.argument(0));
      case AGREES -> {
        compared(call.argument(0), call.argument(1));
        yield Measure.TRUTH;
      }
    };
  }

  private Measure alike(Call call) {
    Measure all = amount(call.argument(0));
    for (Expression argument : call.arguments()) {
      all = added(call.argument(0), argument, "put together with");
    }
    return all;
  }

  private Measure share(Call call) {
    requireAlike(
        call.argument(0),
        amount(call.argument(0)),
        call.argument(1),
        amount(call.argument(1)),
        "a share of");
    return Measure.RATIO;
  }

  private Measure growth(Call call) {
    requireAlike(
        call.argument(0),
        amount(call.argument(0)),
        call.argument(1),
        amount(call.argument(1)),
        "compared with");
    Measure years = amount(call.argument(2));
    if (!years.isPlain() && !isMonths(years)) {
      throw FormulaFault.at(
          call.argument(2),
          FormulaRules.UNIT,
          "the years of `cagr` are a number of years, or a time in months, quarters or years; not "
              + years.shown());
    }
    return Measure.RATIO;
  }

  /** Whether a time counts in months; hours are another dimension. */
  static boolean isMonths(Measure measure) {
    return measure.unit().dimension().exponents().equals(Map.of("month", 1));
  }
}
