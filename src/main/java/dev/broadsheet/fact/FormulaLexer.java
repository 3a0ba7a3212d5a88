package dev.broadsheet.fact;

import dev.broadsheet.fact.Token.Kind;
import dev.broadsheet.quantity.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a formula apart into tokens. A hyphen inside a name belongs to the name; a plus or minus
 * between operands stands between spaces, as in CSS {@code calc()}.
 */
final class FormulaLexer {
  private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
  private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{N}_]*(-[\\p{L}\\p{N}_]+)*");
  private static final Pattern UNIT =
      Pattern.compile("\\s*(%|\\p{L}[\\p{L}\\p{N}-]*([/*]\\p{L}[\\p{L}\\p{N}-]*)*)");
  private static final Pattern SIGN = Pattern.compile("<=|>=|[-+*/^()<>=,]");
  private static final Set<String> WORDS = Set.of("and", "or", "not");
  private static final int MAX_TOKENS = 1_000;

  private final String text;
  private final Units units;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private FormulaLexer(String text, Units units) {
    this.text = text;
    this.units = units;
  }

  static List<Token> tokens(String text, Units units) {
    FormulaLexer lexer = new FormulaLexer(text, units);
    lexer.run();
    return lexer.tokens;
  }

  private void run() {
    skipSpace();
    while (at < text.length()) {
      next();
      if (tokens.size() > MAX_TOKENS) {
        throw FormulaFault.syntax(at, at, "the formula is too long; derive it in steps");
      }
      skipSpace();
    }
    tokens.add(new Token(Kind.END, "", text.length(), text.length()));
  }

  private void skipSpace() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private void next() {
    Matcher number = matcher(NUMBER);
    Matcher name = matcher(NAME);
    Matcher sign = matcher(SIGN);
    if (number.lookingAt()) {
      add(Kind.NUMBER, number.end());
      unit();
    } else if (name.lookingAt()) {
      add(Kind.NAME, name.end());
    } else if (sign.lookingAt()) {
      sign(sign.end());
    } else {
      int end = at + Character.charCount(text.codePointAt(at));
      throw FormulaFault.syntax(at, end, unknownSign(text.substring(at, end)));
    }
  }

  private static String unknownSign(String sign) {
    return switch (sign) {
      case "×", "·" -> "multiplication is written `*`";
      case "÷" -> "division is written `/`";
      case "−", "–" -> "a difference is written with a hyphen-minus: `a - b`";
      case "≤", "≥" -> "comparisons are written `<=` and `>=`";
      case "≠", "!" -> "there is no such comparison; write `not a = b`";
      case "%" -> "`%` is a unit and follows a number";
      default -> "`" + sign + "` has no meaning in a formula";
    };
  }

  private Matcher matcher(Pattern pattern) {
    return pattern.matcher(text).region(at, text.length());
  }

  private void add(Kind kind, int end) {
    tokens.add(new Token(kind, text.substring(at, end), at, end));
    at = end;
  }

  /** The unit after a number, if a word follows; as much of a compound as is known. */
  private void unit() {
    Matcher word = matcher(UNIT);
    if (!word.lookingAt() || WORDS.contains(word.group(1))) {
      return;
    }
    String symbol = word.group(1);
    while (units.find(symbol).isEmpty() && symbol.matches(".*[/*].*")) {
      symbol = symbol.substring(0, Math.max(symbol.lastIndexOf('/'), symbol.lastIndexOf('*')));
    }
    at = word.start(1);
    add(Kind.UNIT, at + symbol.length());
  }

  private void sign(int end) {
    boolean additive = text.charAt(at) == '-' || text.charAt(at) == '+';
    if (additive && afterOperand() && !(isSpace(at - 1) && isSpace(end))) {
      String sign = text.substring(at, end);
      throw FormulaFault.syntax(
              at, end, "`" + sign + "` needs a space on both sides; without, it is part of a name")
          .suggesting("write `a " + sign + " b`");
    }
    add(Kind.SIGN, end);
  }

  private boolean afterOperand() {
    if (tokens.isEmpty()) {
      return false;
    }
    Token last = tokens.get(tokens.size() - 1);
    return last.kind() == Kind.SIGN ? last.is(")") : !WORDS.contains(last.text());
  }

  private boolean isSpace(int index) {
    return index >= text.length() || Character.isWhitespace(text.charAt(index));
  }
}
