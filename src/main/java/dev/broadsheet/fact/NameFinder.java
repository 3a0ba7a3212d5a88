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

/** Lists the names and literals of a formula in the order of writing. */
final class NameFinder implements Expression.Reading<List<Expression>> {
  private NameFinder() {}

  static List<Name> names(Expression expression) {
    return found(expression, Name.class);
  }

  static List<Literal> literals(Expression expression) {
    return found(expression, Literal.class);
  }

  private static <T> List<T> found(Expression expression, Class<T> kind) {
    return expression.read(new NameFinder()).stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  private List<Expression> all(List<Expression> parts) {
    List<Expression> all = new ArrayList<>();
    parts.forEach(part -> all.addAll(part.read(this)));
    return all;
  }

  @Override
  public List<Expression> literal(Literal literal) {
    return List.of(literal);
  }

  @Override
  public List<Expression> name(Name name) {
    return List.of(name);
  }

  @Override
  public List<Expression> negation(Negation negation) {
    return negation.operand().read(this);
  }

  @Override
  public List<Expression> arithmetic(Arithmetic arithmetic) {
    return all(List.of(arithmetic.left(), arithmetic.right()));
  }

  @Override
  public List<Expression> comparison(Comparison comparison) {
    return all(List.of(comparison.left(), comparison.right()));
  }

  @Override
  public List<Expression> junction(Junction junction) {
    return all(List.of(junction.left(), junction.right()));
  }

  @Override
  public List<Expression> not(Not not) {
    return not.operand().read(this);
  }

  @Override
  public List<Expression> call(Call call) {
    return all(call.arguments());
  }
}
