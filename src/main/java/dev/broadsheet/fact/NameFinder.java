package dev.broadsheet.fact;

import dev.broadsheet.fact.Expression.Arithmetic;
import dev.broadsheet.fact.Expression.Call;
import dev.broadsheet.fact.Expression.Comparison;
import dev.broadsheet.fact.Expression.Junction;
import dev.broadsheet.fact.Expression.Literal;
import dev.broadsheet.fact.Expression.Name;
import dev.broadsheet.fact.Expression.Negation;
import dev.broadsheet.fact.Expression.Not;
import java.util.ArrayList;
import java.util.List;

/** Collects the names and literals of a formula in the order of writing. */
final class NameFinder implements Expression.Reading<Boolean> {
  private final List<Name> names = new ArrayList<>();
  private final List<Literal> literals = new ArrayList<>();

  private NameFinder() {}

  static List<Name> names(Expression expression) {
    NameFinder finder = new NameFinder();
    expression.read(finder);
    return finder.names;
  }

  static List<Literal> literals(Expression expression) {
    NameFinder finder = new NameFinder();
    expression.read(finder);
    return finder.literals;
  }

  @Override
  public Boolean literal(Literal literal) {
    return literals.add(literal);
  }

  @Override
  public Boolean name(Name name) {
    return names.add(name);
  }

  @Override
  public Boolean negation(Negation negation) {
    return negation.operand().read(this);
  }

  @Override
  public Boolean arithmetic(Arithmetic arithmetic) {
    return arithmetic.left().read(this) & arithmetic.right().read(this);
  }

  @Override
  public Boolean comparison(Comparison comparison) {
    return comparison.left().read(this) & comparison.right().read(this);
  }

  @Override
  public Boolean junction(Junction junction) {
    return junction.left().read(this) & junction.right().read(this);
  }

  @Override
  public Boolean not(Not not) {
    return not.operand().read(this);
  }

  @Override
  public Boolean call(Call call) {
    call.arguments().forEach(argument -> argument.read(this));
    return true;
  }
}
