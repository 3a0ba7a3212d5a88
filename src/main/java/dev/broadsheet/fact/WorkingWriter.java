package dev.broadsheet.fact;

import dev.broadsheet.quantity.Qualifier;
import dev.broadsheet.quantity.Quantity;
import dev.broadsheet.quantity.QuantityFormat;
import dev.broadsheet.quantity.Style;
import dev.broadsheet.text.Language;
import dev.broadsheet.text.LocalText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes a check out with the values in it, in each language of the sheet's title. */
final class WorkingWriter {
  private final FactSheet sheet;
  private final Map<String, EvaluatedFact> facts;

  WorkingWriter(FactSheet sheet, Map<String, EvaluatedFact> facts) {
    this.sheet = sheet;
    this.facts = facts;
  }

  Working write(Formula check, List<Working.Comparison> comparisons) {
    Map<Language, String> texts = new LinkedHashMap<>();
    for (Language language : sheet.title().byLanguage().keySet()) {
      texts.put(language, withValues(check, QuantityFormat.of(language, sheet.units()), language));
    }
    return new Working(check.text(), new LocalText(texts), comparisons);
  }

  /** The formula's own text, with each name and number replaced where it stands. */
  private String withValues(Formula check, QuantityFormat format, Language language) {
    TreeMap<Integer, Replacement> replacements = new TreeMap<>();
    Expression expression = check.expression().orElseThrow();
    for (Expression.Name name : NameFinder.names(expression)) {
      replacements.put(name.from(), new Replacement(name, value(name, format, language)));
    }
    for (Expression.Literal literal : NameFinder.literals(expression)) {
      Quantity quantity = Quantity.of(literal.value(), Qualifier.EXACT, literal.unit());
      replacements.put(
          literal.from(), new Replacement(literal, format.format(quantity, Style.SHORT)));
    }
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (Replacement replacement : replacements.values()) {
      text.append(check.text(), at, replacement.part().from()).append(replacement.text());
      at = replacement.part().to();
    }
    return text.append(check.text().substring(at)).toString();
  }

  private record Replacement(Expression part, String text) {}

  private String value(Expression.Name name, QuantityFormat format, Language language) {
    Optional<EvaluatedFact> fact = Optional.ofNullable(facts.get(name.id()));
    return fact.flatMap(EvaluatedFact::value)
        .map(quantity -> format.format(quantity, Style.SHORT))
        .orElseGet(() -> fact.map(f -> f.fact().label().in(language)).orElse(name.id()));
  }
}
