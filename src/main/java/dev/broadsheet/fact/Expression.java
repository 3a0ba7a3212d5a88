package dev.broadsheet.fact;

import dev.broadsheet.quantity.Unit;
import java.math.BigDecimal;
import java.util.List;

/** A formula as a tree, each part with its place in the formula's text. */
sealed interface Expression {
  int from();

  int to();

  /** What the kinds of expressions mean to someone, such as a unit or a value. */
  interface Reading<T> {
    T literal(Literal literal);

    T name(Name name);

    T negation(Negation negation);

    T arithmetic(Arithmetic arithmetic);

    T comparison(Comparison comparison);

    T junction(Junction junction);

    T not(Not not);

    T call(Call call);
  }

  <T> T read(Reading<T> reading);

  /**
   * A number with its unit.
   *
   * @param value in the unit's own scale
   */
  record Literal(int from, int to, BigDecimal value, Unit unit) implements Expression {
    @Override
    public <T> T read(Reading<T> reading) {
      return reading.literal(this);
    }
  }

  /** A fact, by its id. */
  record Name(int from, int to, String id) implements Expression {
    @Override
    public <T> T read(Reading<T> reading) {
      return reading.name(this);
    }
  }

  record Negation(int from, int to, Expression operand) implements Expression {
    @Override
    public <T> T read(Reading<T> reading) {
      return reading.negation(this);
    }
  }

  /** The signs that calculate. */
  enum Operator {
    PLUS,
    MINUS,
    TIMES,
    OVER,
    POWER
  }

  /**
   * A calculation.
   *
   * @param sign where its sign stands
   */
  record Arithmetic(Operator operator, Expression left, Expression right, int sign)
      implements Expression {
    @Override
    public int from() {
      return left.from();
    }

    @Override
    public int to() {
      return right.to();
    }

    @Override
    public <T> T read(Reading<T> reading) {
      return reading.arithmetic(this);
    }
  }

  /**
   * A comparison.
   *
   * @param operator {@code <}, {@code <=}, {@code >}, {@code >=} or {@code =}
   * @param sign where it stands
   */
  record Comparison(String operator, Expression left, Expression right, int sign)
      implements Expression {
    @Override
    public int from() {
      return left.from();
    }

    @Override
    public int to() {
      return right.to();
    }

    @Override
    public <T> T read(Reading<T> reading) {
      return reading.comparison(this);
    }
  }

  /** Two conditions joined by {@code and} or {@code or}. */
  record Junction(boolean both, Expression left, Expression right) implements Expression {
    @Override
    public int from() {
      return left.from();
    }

    @Override
    public int to() {
      return right.to();
    }

    @Override
    public <T> T read(Reading<T> reading) {
      return reading.junction(this);
    }
  }

  record Not(int from, int to, Expression operand) implements Expression {
    @Override
    public <T> T read(Reading<T> reading) {
      return reading.not(this);
    }
  }

  record Call(int from, int to, Function function, List<Expression> arguments)
      implements Expression {
    public Call {
      arguments = List.copyOf(arguments);
    }

    Expression argument(int index) {
      return arguments.get(index);
    }

    @Override
    public <T> T read(Reading<T> reading) {
      return reading.call(this);
    }
  }
}
