package dev.broadsheet.quantity;

import dev.broadsheet.text.Language;
import java.util.List;

/**
 * The words around a number that name its unit in English.
 *
 * @param prefix the currency, before the number
 * @param one what follows 1 in a sentence, with the space before it
 * @param other what follows other numbers in a sentence
 * @param compact what follows in a chart
 * @param scales whether large numbers take million, billion, trillion
 */
record EnglishUnit(String prefix, String one, String other, String compact, boolean scales) {

  static EnglishUnit of(Unit unit, LanguageData words) {
    EnglishUnit top = top(unit, words);
    StringBuilder full = new StringBuilder();
    StringBuilder compact = new StringBuilder();
    for (UnitPart part : unit.under()) {
      full.append(per(part, words, Style.PROSE));
      compact.append(per(part, words, Style.SHORT));
    }
    return new EnglishUnit(
        top.prefix, top.one + full, top.other + full, top.compact + compact, top.scales);
  }

  private static EnglishUnit top(Unit unit, LanguageData words) {
    if (unit.over().isEmpty()) {
      return new EnglishUnit("", "", "", "", true);
    }
    if (unit.over().size() > 1) {
      String symbol = " " + Unit.symbolOf(unit.over(), List.of());
      return new EnglishUnit("", symbol, symbol, symbol, true);
    }
    return of(unit.over().get(0), words);
  }

  private static EnglishUnit of(UnitPart part, LanguageData words) {
    return switch (part.kind()) {
      case NUMBER -> new EnglishUnit("", "", "", "", true);
      case PERCENT -> new EnglishUnit("", "%", "%", "%", false);
      case CURRENCY -> new EnglishUnit(symbol(part, words), "", "", "", true);
      case NOUN -> noun(part);
      case POINTS -> glued(words.list("unit." + part.symbol()));
      case MULTIPLE -> multiple(words.list("unit." + part.symbol()));
      case TIME, POWER, ENERGY -> spaced(words.list("unit." + part.symbol()));
    };
  }

  private static String symbol(UnitPart currency, LanguageData words) {
    return words.find("currency." + currency.symbol()).orElse(currency.symbol() + " ");
  }

  private static EnglishUnit noun(UnitPart part) {
    NounForms forms = part.noun().orElseThrow().in(Language.ENGLISH);
    String other = " " + forms.other();
    return new EnglishUnit("", " " + forms.one(), other, other, true);
  }

  private static EnglishUnit glued(List<String> forms) {
    return new EnglishUnit("", " " + forms.get(1), " " + forms.get(2), forms.get(0), false);
  }

  /** After one there is no good word: "1 times" is none, and "1 time" is an occasion. */
  private static EnglishUnit multiple(List<String> forms) {
    return new EnglishUnit("", forms.get(0), " " + forms.get(2), forms.get(0), false);
  }

  private static EnglishUnit spaced(List<String> forms) {
    return new EnglishUnit("", " " + forms.get(1), " " + forms.get(2), " " + forms.get(0), false);
  }

  private static String per(UnitPart part, LanguageData words, Style style) {
    return switch (part.kind()) {
      case TIME ->
          (part.symbol().equals("hour") ? " an " : " a ")
              + words.list("unit." + part.symbol()).get(1);
      case POWER, ENERGY ->
          " per " + words.list("unit." + part.symbol()).get(style == Style.PROSE ? 1 : 0);
      case NOUN -> " per " + part.noun().orElseThrow().in(Language.ENGLISH).one();
      case CURRENCY ->
          " per "
              + words
                  .findList("currency." + part.symbol() + ".words")
                  .map(w -> w.get(w.size() > 1 ? 1 : 0))
                  .orElse(part.symbol());
      case NUMBER, PERCENT, POINTS, MULTIPLE -> " per " + part.symbol();
    };
  }

  String suffix(Style style, boolean isOne) {
    if (style == Style.PROSE) {
      return isOne ? one : other;
    }
    return isOne && compact.equals(other) ? one : compact;
  }
}
