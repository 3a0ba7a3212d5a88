package dev.broadsheet.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words that a reader of one grammar looks for, from the language file and the sheet. */
final class GrammarVocabulary {
  private static final List<String> SCALES = List.of("1e12", "1e9", "1e8", "1e6", "1e4", "1e3");

  /** A scale word, and whether it is an abbreviation. */
  record Scale(BigDecimal factor, boolean compact) {}

  private final Grammar grammar;
  private final Units units;
  private final Lexicon<Scale> scales = new Lexicon<>();
  private final Lexicon<UnitWord> unitWords = new Lexicon<>();
  private final Lexicon<UnitWord> nouns = new Lexicon<>();
  private final Lexicon<UnitWord> prefixes = new Lexicon<>();
  private final Lexicon<Unit> divisors = new Lexicon<>();
  private final Lexicon<Unit> divisorsBefore = new Lexicon<>();
  private final Lexicon<BigDecimal> numerals = new Lexicon<>();
  private final Lexicon<Boolean> articles = new Lexicon<>();
  private final Lexicon<Boolean> links = new Lexicon<>();
  private final Map<String, UnitWord> symbols = new HashMap<>();
  private final Map<String, UnitWord> codes = new HashMap<>();

  GrammarVocabulary(Grammar grammar, Units units) {
    this.grammar = grammar;
    this.units = units;
    SCALES.forEach(this::addScale);
    Currencies.codes().forEach(this::addCurrency);
    units.symbols().forEach(this::addUnit);
    units.nouns().forEach(this::addNoun);
    addNumerals();
    UnitWord tenth = new UnitWord(Unit.NUMBER, Figure.FRACTION, new BigDecimal("0.1"));
    grammar.list("tenths").forEach(word -> unitWords.put(word, tenth));
    grammar.list("link.read").forEach(word -> links.put(word, true));
  }

  private void addScale(String factor) {
    BigDecimal value = new BigDecimal(factor);
    List<String> forms = grammar.list("scale." + factor);
    for (int i = 0; i < forms.size(); i++) {
      scales.put(forms.get(i), new Scale(value, i == 2));
    }
    grammar.list("scale." + factor + ".also").forEach(w -> scales.put(w, new Scale(value, false)));
    grammar.list("scale." + factor + ".short").forEach(w -> scales.put(w, new Scale(value, true)));
  }

  private void addCurrency(String code) {
    UnitWord unit = UnitWord.of(units.get(code));
    codes.put(code, unit);
    List<String> forms = grammar.list("currency." + code);
    forms.forEach(form -> unitWords.put(form, unit));
    forms.stream().limit(1).forEach(sign -> prefixes.put(sign, unit));
    grammar.list("currency." + code + ".prefix").forEach(sign -> prefixes.put(sign, unit));
    grammar.list("currency." + code + ".cents").forEach(cent -> addPart(cent, unit.unit()));
    forms.stream().skip(1).forEach(form -> addDivisor(form, unit.unit()));
  }

  private void addPart(String cent, Unit unit) {
    unitWords.put(cent, UnitWord.of(unit, "0.01"));
  }

  private void addUnit(String symbol) {
    List<String> forms = grammar.list("unit." + symbol);
    if (forms.isEmpty()) {
      return;
    }
    Unit unit = units.get(symbol);
    UnitWord word = UnitWord.of(unit);
    boolean written = word.figure() == Figure.POWER;
    if (written) {
      symbols.put(forms.get(0), word);
    } else {
      unitWords.put(forms.get(0), word);
    }
    forms.stream().skip(1).forEach(form -> unitWords.put(form, word));
    grammar.list("unit." + symbol + ".also").forEach(form -> unitWords.put(form, word));
    if (symbol.equals("pp")) {
      grammar
          .list("unit.basis-point")
          .forEach(form -> unitWords.put(form, UnitWord.of(unit, "0.01")));
    }
    forms.forEach(form -> addDivisor(form, unit));
    grammar.list("per." + symbol + ".words").forEach(phrase -> divisors.put(phrase, unit));
    grammar.list("per." + symbol + ".before").forEach(phrase -> divisorsBefore.put(phrase, unit));
  }

  private void addDivisor(String form, Unit unit) {
    for (String per : grammar.list("per.words")) {
      divisors.put(per.endsWith("/") || per.isEmpty() ? per + form : per + " " + form, unit);
    }
  }

  private void addNoun(NounUnit noun) {
    NounForms forms = noun.in(grammar.language());
    UnitWord word = UnitWord.of(units.get(noun.symbol()));
    for (String form : List.of(forms.one(), forms.other())) {
      grammar.list("noun.endings").forEach(ending -> nouns.put(form + ending, word));
      nouns.put(form, word);
    }
    addDivisor(forms.one(), word.unit());
  }

  private void addNumerals() {
    for (String entry : grammar.list("numerals")) {
      int colon = entry.indexOf(':');
      BigDecimal value = new BigDecimal(entry.substring(0, colon));
      for (String word : entry.substring(colon + 1).split(",")) {
        numerals.put(word, value);
      }
    }
    grammar.list("articles").forEach(word -> articles.put(word, true));
  }

  Optional<Lexicon.Found<Scale>> scaleAt(GrammarText text, int at) {
    return scales.at(text, at);
  }

  /**
   * The unit whose name or sign begins at the place: the longest, then a code of three capitals.
   */
  Optional<Lexicon.Found<UnitWord>> unitAt(GrammarText text, int at) {
    return symbolAt(text, at).or(() -> unitWords.at(text, at)).or(() -> codeAt(text, at));
  }

  private Optional<Lexicon.Found<UnitWord>> symbolAt(GrammarText text, int at) {
    return exact(symbols, text, at, text.wordEnd(at));
  }

  private Optional<Lexicon.Found<UnitWord>> codeAt(GrammarText text, int at) {
    return exact(codes, text, at, text.wordEnd(at));
  }

  private static Optional<Lexicon.Found<UnitWord>> exact(
      Map<String, UnitWord> words, GrammarText text, int from, int to) {
    if (from < 0 || from >= to || !text.isBoundary(from)) {
      return Optional.empty();
    }
    return Optional.ofNullable(words.get(text.exact().substring(from, to)))
        .map(unit -> new Lexicon.Found<>(unit, from, to));
  }

  Optional<Lexicon.Found<UnitWord>> nounAt(GrammarText text, int at) {
    return nouns.at(text, at);
  }

  /** The currency sign or code right before the place, perhaps with a space between. */
  Optional<Lexicon.Found<UnitWord>> currencyBefore(GrammarText text, int at) {
    int end = text.spaceBefore(at);
    Optional<Lexicon.Found<UnitWord>> sign = prefixes.before(text, end);
    return sign.isPresent() ? sign : exact(codes, text, end - 3, end);
  }

  Optional<Lexicon.Found<Unit>> divisorAt(GrammarText text, int at) {
    return divisors.at(text, at);
  }

  Optional<Lexicon.Found<Unit>> divisorBefore(GrammarText text, int at) {
    return divisorsBefore.before(text, text.spaceBefore(at));
  }

  Optional<Lexicon.Found<BigDecimal>> numeralAt(GrammarText text, int at) {
    return numerals.at(text, at);
  }

  Optional<Lexicon.Found<Boolean>> articleAt(GrammarText text, int at) {
    return articles.at(text, at);
  }

  /** What binds a scale word to its unit: {@code de} in milliards de dollars. */
  int afterLink(GrammarText text, int at) {
    return links.at(text, at).map(link -> text.skipSpace(link.end())).orElse(at);
  }
}
