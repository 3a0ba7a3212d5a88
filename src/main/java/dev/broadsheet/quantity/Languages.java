package dev.broadsheet.quantity;

import dev.broadsheet.text.Language;
import java.util.List;
import java.util.Optional;

/**
 * The languages whose figures can be both written and read. What cannot be read cannot be verified,
 * so no other language is offered.
 */
public final class Languages {
  private static final List<Language> OFFERED =
      List.of("en", "zh-Hans", "zh-Hant", "ja", "de", "fr", "es").stream()
          .map(Language::new)
          .toList();

  private Languages() {}

  /** The languages themselves; a region of one, such as {@code de-AT}, is written as it is. */
  public static List<Language> offered() {
    return OFFERED;
  }

  /** The offered language whose rules a language follows: {@code es} for {@code es-MX}. */
  public static Optional<Language> rulesOf(Language language) {
    return OFFERED.stream()
        .filter(l -> language.equals(l) || language.tag().startsWith(l.tag() + "-"))
        .findFirst();
  }

  private static Language rules(Language language) {
    return rulesOf(language)
        .orElseThrow(() -> new IllegalArgumentException("figures cannot be read in " + language));
  }

  static LanguageWriter writer(Language language) {
    Language rules = rules(language);
    return switch (rules.tag()) {
      case "en" -> new EnglishWriter();
      case "zh-Hans", "zh-Hant" -> new ChineseWriter(rules);
      default -> new GrammarWriter(Grammar.of(rules));
    };
  }

  static LanguageReader reader(Language language, Units units) {
    Language rules = rules(language);
    return switch (rules.tag()) {
      case "en" -> new EnglishReader(units);
      case "zh-Hans", "zh-Hant" -> new ChineseReader(units, rules);
      default -> new GrammarReader(Grammar.of(rules), units);
    };
  }
}
