package dev.broadsheet.quantity;

import dev.broadsheet.text.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How one language sets numbers and the words around them, as its language file says. What a writer
 * needs is here; {@link GrammarVocabulary} has what a reader needs.
 */
final class Grammar {
  private static final Map<String, Grammar> KNOWN = new ConcurrentHashMap<>();
  private static final String PLACE = "{0}";

  private final Language language;
  private final LanguageData words;
  private final List<ScaleWord> scales;
  private final Map<ScaleWord, String> singulars = new HashMap<>();

  private Grammar(Language language) {
    this.language = language;
    this.words = LanguageData.of(language.tag());
    this.scales = words.list("scales").stream().map(this::scale).toList();
  }

  static Grammar of(Language language) {
    return KNOWN.computeIfAbsent(language.tag(), tag -> new Grammar(language));
  }

  private ScaleWord scale(String factor) {
    List<String> forms = forms("scale." + factor);
    ScaleWord word = ScaleWord.of(factor, forms.get(1), forms.get(2));
    singulars.put(word, forms.get(0));
    return word;
  }

  /** The form after a number that takes the singular. */
  String singular(ScaleWord scale) {
    return singulars.getOrDefault(scale, scale.word());
  }

  Language language() {
    return language;
  }

  LanguageData words() {
    return words;
  }

  /** The words for a number's scale that are written, in descending order. */
  List<ScaleWord> scales() {
    return scales;
  }

  /** One form, the plural, the abbreviation; a shorter list means that the last one serves. */
  List<String> forms(String key) {
    List<String> forms = new ArrayList<>(words.list(key));
    while (forms.size() < 3) {
      forms.add(forms.get(forms.size() - 1));
    }
    return forms;
  }

  char decimal() {
    return text("decimal").charAt(0);
  }

  /** The marks between thousands that are read. */
  String groups() {
    return text("groups");
  }

  /** What parts thousands when it is written; perhaps nothing. */
  String group() {
    return text("group");
  }

  /** An entry that may be empty and whose spaces count. */
  String text(String key) {
    return words.find(key).orElse("");
  }

  /** The parts of an entry; none where it is missing or empty. */
  List<String> list(String key) {
    return words
        .find(key)
        .filter(text -> !text.isEmpty())
        .map(text -> Arrays.asList(text.split("\\|")))
        .orElse(List.of());
  }

  ScaledRange.Numerals numerals() {
    return new ScaledRange.Numerals(group(), decimal(), new BigDecimal(text("least")));
  }

  /** Whether a number takes the singular: exactly one, or in French all below two. */
  boolean isSingular(BigDecimal value) {
    BigDecimal size = value.abs();
    return text("singular").equals("below-two")
        ? size.compareTo(BigDecimal.valueOf(2)) < 0
        : size.compareTo(BigDecimal.ONE) == 0;
  }

  /** The hedge of a qualifier around an amount. */
  String hedged(Qualifier qualifier, String amount) {
    return qualifier == Qualifier.EXACT
        ? amount
        : text("qualifier." + qualifier.key()).replace(PLACE, amount);
  }

  /** An entry with {@code {0}} filled in; empty where there is no such entry. */
  Optional<String> filled(String key, String value) {
    return words.find(key).map(pattern -> pattern.replace(PLACE, value));
  }
}
