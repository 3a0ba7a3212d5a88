package dev.broadsheet.quantity;

import dev.broadsheet.text.Language;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A thing that a fact sheet counts, such as users or GPUs.
 *
 * @param symbol the name in unit expressions: {@code GPU} in {@code kW/GPU}; letters, digits and
 *     hyphens, starting with a letter
 * @param forms the words for it by language
 */
public record NounUnit(String symbol, Map<Language, NounForms> forms) {
  public NounUnit {
    if (!isSymbol(symbol)) {
      throw new IllegalArgumentException("not a unit symbol: " + symbol);
    }
    forms = Collections.unmodifiableMap(new TreeMap<>(forms));
  }

  /** Whether {@code text} may name a unit: letters, digits and hyphens, starting with a letter. */
  public static boolean isSymbol(String text) {
    return !text.isEmpty()
        && Character.isLetter(text.charAt(0))
        && text.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-');
  }

  public Optional<NounForms> find(Language language) {
    return Optional.ofNullable(forms.get(language));
  }

  /** The words in {@code language}, else in any, else the symbol itself. */
  public NounForms in(Language language) {
    return find(language)
        .or(() -> forms.values().stream().findFirst())
        .orElse(NounForms.invariable(symbol));
  }
}
