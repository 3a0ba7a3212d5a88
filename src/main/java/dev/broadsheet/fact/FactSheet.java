package dev.broadsheet.fact;

import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.quantity.Units;
import dev.broadsheet.text.LocalText;
import java.util.Map;
import java.util.Optional;

/**
 * The facts of one story, as loaded: every id that one entry names in another exists. Formulas are
 * parsed but not yet computed; {@link SheetEvaluator} does that.
 *
 * @param id the file's name without {@code .json}
 * @param units the built-in units and the nouns that the sheet declares
 */
public record FactSheet(
    String id, LocalText title, Units units, Figures figures, Exhibits exhibits, SourceFile file) {

  public Map<String, Source> sources() {
    return figures.sources();
  }

  public Map<String, Fact> facts() {
    return figures.facts();
  }

  public Map<String, Series> series() {
    return figures.series();
  }

  public Map<String, Timeline> timelines() {
    return exhibits.timelines();
  }

  public Map<String, FactTable> tables() {
    return exhibits.tables();
  }

  public Map<String, Claim> claims() {
    return exhibits.claims();
  }

  public Map<String, ChartSpec> charts() {
    return exhibits.charts();
  }

  public Optional<Fact> fact(String factId) {
    return Optional.ofNullable(facts().get(factId));
  }

  public Optional<Source> source(String sourceId) {
    return Optional.ofNullable(sources().get(sourceId));
  }

  public Optional<Claim> claim(String claimId) {
    return Optional.ofNullable(claims().get(claimId));
  }
}
