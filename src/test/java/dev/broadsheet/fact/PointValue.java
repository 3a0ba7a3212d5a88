package dev.broadsheet.fact;

import dev.broadsheet.fact.Expression.Arithmetic;
import dev.broadsheet.fact.Expression.Call;
import dev.broadsheet.fact.Expression.Comparison;
import dev.broadsheet.fact.Expression.Junction;
import dev.broadsheet.fact.Expression.Literal;
import dev.broadsheet.fact.Expression.Name;
import dev.broadsheet.fact.Expression.Negation;
import dev.broadsheet.fact.Expression.Not;
import java.util.List;
import java.util.Map;

/** Computes a formula over single values in the plainest way, to hold the real one against. */
record PointValue(Map<String, Rational> values) implements Expression.Reading<Rational> {
  @Override
  public Rational literal(Literal literal) {
    return Rational.of(literal.value());
  }

  @Override
  public Rational name(Name name) {
    return values.get(name.id());
  }

  @Override
  public Rational negation(Negation negation) {
    return negation.operand().read(this).negate();
  }

  @Override
  public Rational arithmetic(Arithmetic arithmetic) {
    Rational left = arithmetic.left().read(this);
    Rational right = arithmetic.right().read(this);
    return switch (arithmetic.operator()) {
      case PLUS -> left.plus(right);
      case MINUS -> left.minus(right);
      case TIMES -> left.times(right);
      case OVER -> left.dividedBy(right);
      case POWER -> left.pow(right.over().intValueExact());
    };
  }

  @Override
  public Rational comparison(Comparison comparison) {
    throw new AssertionError("no amount");
  }

  @Override
  public Rational junction(Junction junction) {
    throw new AssertionError("no amount");
  }

  @Override
  public Rational not(Not not) {
    throw new AssertionError("no amount");
  }

  @Override
  public Rational call(Call call) {
    List<Rational> arguments = call.arguments().stream().map(a -> a.read(this)).toList();
    return switch (call.function()) {
      case MIN -> arguments.stream().min(Rational::compareTo).orElseThrow();
      case MAX -> arguments.stream().max(Rational::compareTo).orElseThrow();
      case ABS -> arguments.get(0).abs();
      default -> throw new AssertionError("not sampled: " + call.function());
    };
  }
}
