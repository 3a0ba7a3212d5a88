package dev.broadsheet.quantity;

import dev.broadsheet.text.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The words and signs that name units in Chinese text, from the language file and the sheet. */
final class ChineseVocabulary {
  /** Measure words, which a writer may choose differently from the sheet. */
  static final String MEASURE_WORDS = "块家名个位台颗座项款只辆枚片张套";

  private static final String AFTER_DATE = "月日号点时";

  /** No date ends so: 5亿月活跃用户 are users. */
  private static final String BIG = "百千万亿";

  private static final int MOST_BETWEEN = 8;
  private static final String NO_ADJECTIVE =
      "，。；：、！？（）()「」“”《》,.;:!?和与及或在是为从到被把对而但也都就比占将向给让其这那\n\t";

  private final WordTable<UnitWord> words = new WordTable<>();
  private final WordTable<UnitWord> latin = new WordTable<>();
  private final WordTable<UnitWord> nouns = new WordTable<>();
  private final WordTable<UnitWord> prefixes = new WordTable<>();
  private final WordTable<Unit> divisors = new WordTable<>();
  private final Units units;
  private final Language language;

  ChineseVocabulary(Units units, Language language) {
    this.units = units;
    this.language = language;
    LanguageData data = LanguageData.of(language.tag());
    Currencies.codes().forEach(code -> addCurrency(code, data));
    for (String symbol : units.symbols()) {
      data.findList("unit." + symbol).ifPresent(forms -> addForms(symbol, forms));
    }
    addSpecials();
    units.nouns().forEach(this::addNoun);
  }

  private void addCurrency(String code, LanguageData data) {
    UnitWord unit = UnitWord.of(units.get(code));
    List<String> names =
        data.findList("currency." + code + ".words")
            .or(() -> data.findList("currency." + code))
            .orElse(List.of());
    names.forEach(name -> words.put(plain(name), unit));
    prefixes.put(code, unit);
    latin.put(code, unit);
  }

  private void addForms(String symbol, List<String> forms) {
    Unit unit = units.get(symbol);
    words.put(plain(forms.get(0)), UnitWord.of(unit));
    forms.forEach(form -> divisors.put("每" + plain(form), unit));
    forms.forEach(form -> divisors.put("/" + plain(form), unit));
    if (unit.isPower() || unit.dimension().exponents().containsKey("W")) {
      latin.put(symbol, UnitWord.of(unit));
    }
  }

  /** In the script that the reader reads. */
  private String plain(String word) {
    return language.tag().equals("zh-Hant") ? TraditionalChinese.fold(word) : word;
  }

  private void addSpecials() {
    Unit usd = units.get("USD");
    Unit cny = units.get("CNY");
    List.of("$", "US$").forEach(sign -> prefixes.put(sign, UnitWord.of(usd)));
    List.of("¥", "￥", "RMB", "人民币").forEach(sign -> prefixes.put(sign, UnitWord.of(cny)));
    prefixes.put("€", UnitWord.of(units.get("EUR")));
    prefixes.put("£", UnitWord.of(units.get("GBP")));
    prefixes.put("HK$", UnitWord.of(units.get("HKD")));
    words.put("美分", UnitWord.of(usd, "0.01"));
    words.put("毛", UnitWord.of(cny, "0.1"));
    words.put("角", UnitWord.of(cny, "0.1"));
    words.put("%", UnitWord.of(units.get("%")));
    words.put("个基点", UnitWord.of(units.get("pp"), "0.01"));
    words.put("千兆瓦", UnitWord.of(units.get("GW")));
    latin.put("x", UnitWord.of(units.get("x")));
    latin.put("pp", UnitWord.of(units.get("pp")));
    divisors.put("每个季度", units.get("quarter"));
    divisors.put("每个月", units.get("month"));
    divisors.put("年均", units.get("year"));
    divisors.put("月均", units.get("month"));
  }

  private void addNoun(NounUnit noun) {
    String form = plain(noun.in(language).other());
    UnitWord unit = UnitWord.of(units.get(noun.symbol()));
    nouns.put(form, unit);
    boolean measured = form.length() > 1 && MEASURE_WORDS.indexOf(form.charAt(0)) >= 0;
    String core = measured ? form.substring(1) : form;
    nouns.put(core, unit);
    List.of("每", "/").forEach(per -> divisors.put(per + form, unit.unit()));
    List.of("每", "每个", "/").forEach(per -> divisors.put(per + core, unit.unit()));
  }

  /** The unit whose name begins at {@code at}. */
  Optional<WordTable.Found<UnitWord>> unitAt(ChineseText text, int at) {
    if (text.isLatin(at)) {
      int end = text.latinEnd(at);
      return latin.at(text.text(), at).filter(unit -> unit.edge() == end && !text.isDigit(end));
    }
    return words.at(text.text(), at);
  }

  /** The unit of one word. */
  Optional<UnitWord> unit(String word) {
    return words.at(word, 0).map(WordTable.Found::value);
  }

  /**
   * A declared noun at {@code at}, perhaps after a measure word and adjectives; not after what
   * makes a date, an hour or a name of the number: 1月的面包, 8点的面包, 3号面包.
   */
  Optional<WordTable.Found<UnitWord>> nounAt(ChineseText text, int at, boolean adjectives) {
    Optional<WordTable.Found<UnitWord>> direct = nouns.at(text.text(), at);
    if (direct.isPresent()) {
      return direct;
    }
    if (text.isOneOf(at, AFTER_DATE) && !text.isOneOf(at - 1, BIG)) {
      return Optional.empty();
    }
    int from = text.isOneOf(at, MEASURE_WORDS) ? at + 1 : at;
    int most = adjectives ? MOST_BETWEEN : 0;
    for (int i = from; i <= from + most && i < text.length(); i++) {
      Optional<WordTable.Found<UnitWord>> noun = nouns.at(text.text(), i);
      if (noun.isPresent() && (i > at || adjectives)) {
        return noun;
      }
      if (text.isOneOf(i, NO_ADJECTIVE) || text.isDigit(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The counted noun that ends right before {@code first}, as in 企业客户超过100万家. */
  Optional<UnitWord> nounBefore(ChineseText text, int first) {
    return nouns.before(text.text(), first).map(WordTable.Found::value);
  }

  /** The currency that ends right before {@code first}; its edge is its own first character. */
  Optional<WordTable.Found<UnitWord>> currencyBefore(ChineseText text, int first) {
    return prefixes
        .before(text.text(), text.spaceBefore(first))
        .filter(sign -> !text.isLatin(sign.edge()) || !text.isLatin(sign.edge() - 1));
  }

  /** "Each month" right before {@code first}; its edge is its own first character. */
  Optional<WordTable.Found<Unit>> perBefore(ChineseText text, int first) {
    return divisors
        .before(text.text(), text.spaceBefore(first))
        .filter(per -> text.at(per.edge()) != '/');
  }

  /** {@code /月} at {@code next}. */
  Optional<WordTable.Found<Unit>> perAfter(ChineseText text, int next) {
    return text.at(next) == '/' ? divisors.at(text.text(), next) : Optional.empty();
  }

  /** A scale word after digits. */
  static Optional<WordTable.Found<BigDecimal>> scaleAt(ChineseText text, int at) {
    if (text.startsWith(at, "万亿")) {
      return Optional.of(new WordTable.Found<>(ChineseNumerals.WAN_YI, at + 2));
    }
    if (text.startsWith(at, "个亿")) {
      return Optional.of(new WordTable.Found<>(ChineseNumerals.YI, at + 2));
    }
    return switch (text.at(at)) {
      case '万' -> Optional.of(new WordTable.Found<>(ChineseNumerals.WAN, at + 1));
      case '亿' -> Optional.of(new WordTable.Found<>(ChineseNumerals.YI, at + 1));
      case TraditionalChinese.TRILLION ->
          Optional.of(new WordTable.Found<>(ChineseNumerals.WAN_YI, at + 1));
      default -> Optional.empty();
    };
  }
}
