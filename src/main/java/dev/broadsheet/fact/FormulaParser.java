package dev.broadsheet.fact;

import dev.broadsheet.data.DataReader;
import dev.broadsheet.fact.Expression.Arithmetic;
import dev.broadsheet.fact.Expression.Call;
import dev.broadsheet.fact.Expression.Comparison;
import dev.broadsheet.fact.Expression.Junction;
import dev.broadsheet.fact.Expression.Literal;
import dev.broadsheet.fact.Expression.Name;
import dev.broadsheet.fact.Expression.Negation;
import dev.broadsheet.fact.Expression.Not;
import dev.broadsheet.fact.Expression.Operator;
import dev.broadsheet.fact.Token.Kind;
import dev.broadsheet.quantity.Unit;
import dev.broadsheet.quantity.Units;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Parses formulas by precedence climbing: {@code or}, {@code and}, {@code not}, one comparison,
 * {@code + -}, {@code * /}, sign, {@code ^}.
 */
final class FormulaParser {
  private static final int MAX_DEPTH = 100;
  private static final int MAX_EXPONENT = 20;
  private static final int MAX_NUMBER = 64;
  private static final List<String> COMPARISONS = List.of("<", "<=", ">", ">=", "=");
  private static final Map<String, Operator> ADDITIVE =
      Map.of("+", Operator.PLUS, "-", Operator.MINUS);
  private static final Map<String, Operator> MULTIPLICATIVE =
      Map.of("*", Operator.TIMES, "/", Operator.OVER);

  private final List<Token> tokens;
  private final Units units;
  private int at;
  private int depth;

  private FormulaParser(List<Token> tokens, Units units) {
    this.tokens = tokens;
    this.units = units;
  }

  /**
   * The formula as a tree.
   *
   * @throws FormulaFault at the first place that cannot be read
   */
  static Expression parse(String text, Units units) {
    FormulaParser parser = new FormulaParser(FormulaLexer.tokens(text, units), units);
    Expression whole = parser.alternatives();
    Token rest = parser.peek();
    if (rest.kind() != Kind.END) {
      throw unexpected(rest, "an operator or the end");
    }
    return whole;
  }

  private Token peek() {
    return tokens.get(at);
  }

  private Token take() {
    return tokens.get(at++);
  }

  private boolean accept(String sign) {
    boolean found = peek().is(sign);
    at += found ? 1 : 0;
    return found;
  }

  private void expect(String sign) {
    if (!accept(sign)) {
      throw unexpected(peek(), "`" + sign + "`");
    }
  }

  private static FormulaFault unexpected(Token token, String wanted) {
    return FormulaFault.syntax(
        token.from(), token.to(), "expected " + wanted + ", found " + token.shown());
  }

  private Expression alternatives() {
    Expression left = conditions();
    while (accept("or")) {
      left = new Junction(false, left, conditions());
    }
    return left;
  }

  private Expression conditions() {
    Expression left = condition();
    while (accept("and")) {
      left = new Junction(true, left, condition());
    }
    return left;
  }

  private Expression condition() {
    int from = peek().from();
    if (accept("not")) {
      deeper();
      Expression operand = condition();
      depth--;
      return new Not(from, operand.to(), operand);
    }
    return comparison();
  }

  private Expression comparison() {
    Expression left = sum();
    Token sign = peek();
    if (sign.kind() != Kind.SIGN || !COMPARISONS.contains(sign.text())) {
      return left;
    }
    take();
    Comparison comparison = new Comparison(sign.text(), left, sum(), sign.from());
    Token next = peek();
    if (next.kind() == Kind.SIGN && COMPARISONS.contains(next.text())) {
      throw FormulaFault.syntax(
          next.from(), next.to(), "comparisons do not chain; join two of them with `and`");
    }
    return comparison;
  }

  private Expression sum() {
    Expression left = product();
    while (peek().kind() == Kind.SIGN && ADDITIVE.containsKey(peek().text())) {
      Token sign = take();
      left = new Arithmetic(ADDITIVE.get(sign.text()), left, product(), sign.from());
    }
    return left;
  }

  private Expression product() {
    Expression left = signed();
    while (peek().kind() == Kind.SIGN && MULTIPLICATIVE.containsKey(peek().text())) {
      Token sign = take();
      left = new Arithmetic(MULTIPLICATIVE.get(sign.text()), left, signed(), sign.from());
    }
    return left;
  }

  private Expression signed() {
    int from = peek().from();
    if (accept("-")) {
      deeper();
      Expression operand = signed();
      depth--;
      return new Negation(from, operand.to(), operand);
    }
    return power();
  }

  private Expression power() {
    Expression base = operand();
    int sign = peek().from();
    if (accept("^")) {
      deeper();
      Expression exponent = signed();
      depth--;
      return new Arithmetic(Operator.POWER, base, exponent, sign);
    }
    return base;
  }

  private Expression operand() {
    Token token = peek();
    if (token.is("(")) {
      return parenthesised();
    }
    if (token.kind() == Kind.NUMBER) {
      return literal();
    }
    boolean isWord = token.is("and") || token.is("or") || token.is("not");
    if (token.kind() != Kind.NAME || isWord) {
      throw unexpected(token, "a fact, a number or `(`");
    }
    take();
    return peek().is("(") ? call(token) : new Name(token.from(), token.to(), token.text());
  }

  private Expression parenthesised() {
    take();
    deeper();
    Expression inner = alternatives();
    depth--;
    expect(")");
    return inner;
  }

  private void deeper() {
    if (++depth > MAX_DEPTH) {
      throw FormulaFault.syntax(
          peek().from(), peek().to(), "the formula is nested too deep; derive it in steps");
    }
  }

  private Literal literal() {
    Token number = take();
    if (number.text().length() > MAX_NUMBER || Math.abs(exponent(number.text())) > MAX_EXPONENT) {
      throw FormulaFault.syntax(number.from(), number.to(), "this number is out of range");
    }
    BigDecimal value = new BigDecimal(number.text());
    if (peek().kind() != Kind.UNIT) {
      return new Literal(number.from(), number.to(), value, Unit.NUMBER);
    }
    Token symbol = take();
    return new Literal(number.from(), symbol.to(), value, unit(symbol));
  }

  private static int exponent(String number) {
    int e = Math.max(number.indexOf('e'), number.indexOf('E'));
    String digits = e < 0 ? "0" : number.substring(e + 1);
    return digits.length() > 4 ? Integer.MAX_VALUE : Integer.parseInt(digits);
  }

  private Unit unit(Token symbol) {
    return units
        .find(symbol.text())
        .orElseThrow(
            () ->
                new FormulaFault(
                    FormulaRules.UNIT,
                    symbol.from(),
                    symbol.to(),
                    "`" + symbol.text() + "` is not a unit",
                    DataReader.didYouMean(symbol.text(), units.symbols())));
  }

  private Call call(Token name) {
    Function function =
        Function.find(name.text())
            .orElseThrow(
                () ->
                    new FormulaFault(
                        FormulaRules.NAME,
                        name.from(),
                        name.to(),
                        "there is no function `" + name.text() + "`",
                        DataReader.didYouMean(name.text(), Function.keys())));
    take();
    deeper();
    List<Expression> arguments = arguments();
    depth--;
    int end = tokens.get(at - 1).to();
    if (!function.accepts(arguments.size())) {
      throw new FormulaFault(
          FormulaRules.SYNTAX,
          name.from(),
          end,
          "`" + name.text() + "` takes other arguments",
          Optional.of("write `" + function.signature() + "`"));
    }
    return new Call(name.from(), end, function, arguments);
  }

  private List<Expression> arguments() {
    List<Expression> arguments = new ArrayList<>();
    if (accept(")")) {
      return arguments;
    }
    do {
      arguments.add(alternatives());
    } while (accept(","));
    expect(")");
    return arguments;
  }
}
