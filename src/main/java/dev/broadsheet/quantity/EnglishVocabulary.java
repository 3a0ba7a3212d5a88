package dev.broadsheet.quantity;

import dev.broadsheet.text.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words and signs that name units in English text, from the language file and the sheet. */
final class EnglishVocabulary {
  /** Scale words that may be glued to digits; the value tells whether only money takes them. */
  private static final Map<String, Boolean> MONEY_ONLY =
      Map.of("bn", false, "tn", false, "m", false, "mn", false, "k", false, "b", true, "t", true);

  private static final Map<String, BigDecimal> SCALES = scales();

  private final PhraseMap<UnitWord> phrases = new PhraseMap<>();
  private final PhraseMap<UnitWord> nouns = new PhraseMap<>();
  private final PhraseMap<UnitWord> singulars = new PhraseMap<>();
  private final Map<String, UnitWord> signs = new HashMap<>();
  private final PhraseMap<UnitWord> codes = new PhraseMap<>();
  private final PhraseMap<Unit> divisors = new PhraseMap<>();
  private final Units units;

  EnglishVocabulary(Units units) {
    this.units = units;
    LanguageData words = LanguageData.of(Language.ENGLISH.tag());
    Currencies.codes().forEach(code -> addCurrency(code, words));
    for (String symbol : units.symbols()) {
      words.findList("unit." + symbol).ifPresent(forms -> addForms(symbol, forms));
    }
    addSpecials();
    units.nouns().forEach(this::addNoun);
  }

  private static Map<String, BigDecimal> scales() {
    Map<String, BigDecimal> scales = new HashMap<>(EnglishNumbers.LONG_SCALES);
    scales.put("k", new BigDecimal("1e3"));
    List.of("m", "mn", "mln").forEach(word -> scales.put(word, new BigDecimal("1e6")));
    List.of("bn", "b", "bln").forEach(word -> scales.put(word, new BigDecimal("1e9")));
    List.of("tn", "t", "trn").forEach(word -> scales.put(word, new BigDecimal("1e12")));
    return scales;
  }

  private void addCurrency(String code, LanguageData words) {
    UnitWord unit = UnitWord.of(units.get(code));
    codes.put(code.toLowerCase(Locale.ROOT), unit);
    words
        .find("currency." + code)
        .ifPresent(sign -> signs.put(sign.toLowerCase(Locale.ROOT), unit));
    words
        .findList("currency." + code + ".words")
        .ifPresent(
            names -> names.forEach(name -> phrases.put(name.toLowerCase(Locale.ROOT), unit)));
    words
        .findList("currency." + code + ".words")
        .ifPresent(names -> divisors.put(singular(names), unit.unit()));
  }

  private static String singular(List<String> names) {
    return names.get(Math.min(1, names.size() - 1)).toLowerCase(Locale.ROOT);
  }

  private void addForms(String symbol, List<String> forms) {
    Unit unit = units.get(symbol);
    for (String form : forms) {
      phrases.put(tokenized(form), UnitWord.of(unit));
    }
    if (unit.isTime() || unit.isPower() || unit.dimension().exponents().containsKey("W")) {
      forms.forEach(form -> divisors.put(tokenized(form), unit));
    }
  }

  /** As the tokens of it are joined: the hyphen of {@code watt-hour} is a token of its own. */
  private static String tokenized(String form) {
    return form.toLowerCase(Locale.ROOT).replace("-", " - ");
  }

  private void addSpecials() {
    Unit usd = units.get("USD");
    Unit percent = units.get("%");
    Unit points = units.get("pp");
    List.of("us$", "us $").forEach(sign -> signs.put(sign, UnitWord.of(usd)));
    List.of("rmb", "cn¥").forEach(sign -> signs.put(sign, UnitWord.of(units.get("CNY"))));
    signs.put("au$", UnitWord.of(units.get("AUD")));
    signs.put("ca$", UnitWord.of(units.get("CAD")));
    List.of("cent", "cents", "¢").forEach(word -> phrases.put(word, UnitWord.of(usd, "0.01")));
    List.of("%", "percent", "per cent", "pct")
        .forEach(word -> phrases.put(word, UnitWord.of(percent)));
    List.of("percentage - point", "percentage - points")
        .forEach(word -> phrases.put(word, UnitWord.of(points)));
    List.of("basis point", "basis points", "bps")
        .forEach(word -> phrases.put(word, UnitWord.of(points, "0.01")));
    UnitWord times = UnitWord.of(units.get("x"));
    List.of("×", "fold", "- fold").forEach(word -> phrases.put(word, times));
    divisors.put("dollar", usd);
  }

  private void addNoun(NounUnit noun) {
    NounForms forms = noun.in(Language.ENGLISH);
    UnitWord word = UnitWord.of(units.get(noun.symbol()));
    nouns.put(tokenized(forms.other()), word);
    singulars.put(tokenized(forms.one()), word);
    divisors.put(tokenized(forms.one()), word.unit());
  }

  /** The longest name of a unit that begins at the token. */
  Optional<PhraseMap.Found<UnitWord>> unitAt(Tokens tokens, int at) {
    return phrases.find(tokens, at).or(() -> nouns.find(tokens, at)).or(() -> codeAt(tokens, at));
  }

  private Optional<PhraseMap.Found<UnitWord>> codeAt(Tokens tokens, int at) {
    String word = tokens.exact(at);
    boolean upper = word.length() == 3 && word.equals(word.toUpperCase(Locale.ROOT));
    return upper ? codes.find(tokens, at) : Optional.empty();
  }

  /** The plural of a counted noun, which other words may part from its number. */
  Optional<PhraseMap.Found<UnitWord>> nounAt(Tokens tokens, int at) {
    return nouns.find(tokens, at);
  }

  /** The singular of a counted noun, as in {@code 100,000-GPU} and {@code 1 GPU}. */
  Optional<PhraseMap.Found<UnitWord>> singularAt(Tokens tokens, int at) {
    return singulars.find(tokens, at);
  }

  /** What an amount is given per: {@code month} in {@code a month}. */
  Optional<PhraseMap.Found<Unit>> divisorAt(Tokens tokens, int at) {
    return divisors.find(tokens, at);
  }

  /** The unit of one word, as {@link #divisorAt} finds it. */
  Optional<Unit> divisor(String word) {
    return divisors.get(word);
  }

  /** A scale word at the token: {@code billion}, or {@code bn}; B, T and a capital K for money. */
  Optional<BigDecimal> scaleAt(Tokens tokens, int at, boolean money) {
    String word = tokens.word(at);
    BigDecimal scale = SCALES.get(word);
    if (scale == null || word.length() > 3) {
      return Optional.ofNullable(scale);
    }
    boolean capital = word.length() == 1 && tokens.isCapitalized(at);
    boolean moneyOnly = capital || MONEY_ONLY.getOrDefault(word, true);
    boolean letter = word.length() == 1;
    boolean placed = !letter || tokens.isGlued(at);
    return placed && (money || !moneyOnly) ? Optional.of(scale) : Optional.empty();
  }

  static boolean isShortScale(String word) {
    return word.length() <= 3;
  }

  /** The currency sign or code that ends right before the token, with its own first token. */
  Optional<PhraseMap.Found<UnitWord>> currencyBefore(Tokens tokens, int at) {
    for (int length = 2; length > 0; length--) {
      int from = at - length;
      if (from >= 0 && (length == 1 || tokens.isGlued(from + 1))) {
        String sign = String.join("", signParts(tokens, from, at));
        UnitWord unit = signs.get(sign);
        if (unit != null) {
          return Optional.of(new PhraseMap.Found<>(unit, from));
        }
      }
    }
    return codeAt(tokens, at - 1).map(code -> new PhraseMap.Found<>(code.value(), at - 1));
  }

  private static List<String> signParts(Tokens tokens, int from, int to) {
    List<String> parts = new ArrayList<>();
    for (int i = from; i < to; i++) {
      parts.add(tokens.word(i));
    }
    return parts;
  }
}
