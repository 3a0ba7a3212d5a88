package dev.broadsheet.quantity;

import java.util.List;

/**
 * The words around a number that name its unit, by one grammar; without the space before them.
 *
 * @param prefix what stands before the whole amount: \u6bce\u6708
 * @param one after a number that takes the singular
 * @param other after every other number
 * @param compact in a chart
 * @param per what follows, with its own space: {@code pro Monat}
 * @param label the same as prefix or per, beside a unit that stands alone
 * @param scales whether large numbers take scale words
 */
record GrammarUnit(
    String prefix,
    String one,
    String other,
    String compact,
    String per,
    String label,
    boolean scales) {

  static GrammarUnit of(Unit unit, Grammar grammar) {
    StringBuilder prefix = new StringBuilder();
    StringBuilder per = new StringBuilder();
    StringBuilder label = new StringBuilder();
    for (UnitPart part : unit.under()) {
      String before = grammar.text("per." + part.symbol() + ".prefix");
      prefix.append(before);
      per.append(before.isEmpty() ? per(part, grammar) : "");
      label.append(
          before.isEmpty() ? per(part, grammar) : grammar.text("per." + part.symbol() + ".label"));
    }
    List<String> forms = top(unit, grammar);
    boolean scales = unit.over().size() != 1 || scales(unit.over().get(0).kind());
    return new GrammarUnit(
        prefix.toString(),
        forms.get(1),
        forms.get(2),
        forms.get(0),
        per.toString(),
        label.toString(),
        scales);
  }

  private static boolean scales(UnitPart.Kind kind) {
    return switch (kind) {
      case NUMBER, CURRENCY, NOUN -> true;
      case PERCENT, POINTS, MULTIPLE, TIME, POWER, ENERGY -> false;
    };
  }

  private static List<String> top(Unit unit, Grammar grammar) {
    if (unit.over().size() == 1) {
      return forms(unit.over().get(0), grammar);
    }
    String symbol = unit.over().isEmpty() ? "" : Unit.symbolOf(unit.over(), List.of());
    return List.of(symbol, symbol, symbol);
  }

  /** The abbreviation or sign, the singular, the plural. */
  private static List<String> forms(UnitPart part, Grammar grammar) {
    return switch (part.kind()) {
      case NUMBER -> List.of("", "", "");
      case CURRENCY -> currency(part.symbol(), grammar);
      case NOUN -> noun(part.noun().orElseThrow().in(grammar.language()));
      case PERCENT, POINTS, MULTIPLE, TIME, POWER, ENERGY -> grammar.forms("unit." + part.symbol());
    };
  }

  private static List<String> currency(String code, Grammar grammar) {
    String key = "currency." + code;
    return grammar.words().find(key).isPresent() ? grammar.forms(key) : List.of(code, code, code);
  }

  private static List<String> noun(NounForms forms) {
    return List.of(forms.other(), forms.one(), forms.other());
  }

  private static String per(UnitPart part, Grammar grammar) {
    List<String> forms = forms(part, grammar);
    return grammar
        .words()
        .find("per." + part.symbol())
        .orElseGet(() -> grammar.filled("per", forms.get(1)).orElse("/" + forms.get(1)));
  }

  String word(Style style, boolean singular) {
    if (style == Style.SHORT) {
      return singular && compact.equals(other) ? one : compact;
    }
    return singular ? one : other;
  }

  /** Whether the chart form is a sign or an abbreviation, and not the word of a sentence. */
  boolean isAbbreviated() {
    return !compact.equals(other);
  }
}
