package dev.broadsheet.fact;

import dev.broadsheet.diagnostic.Span;
import dev.broadsheet.quantity.Unit;
import dev.broadsheet.text.LocalText;
import java.util.Optional;

/**
 * One figure of a sheet, under its id.
 *
 * @param unit the unit in which the figure is shown; a formula must come to its dimension
 * @param span the id in the sheet
 */
public record Fact(
    String id,
    LocalText label,
    FactValue value,
    Unit unit,
    Provenance provenance,
    Optional<LocalText> note,
    Span span) {

  /** The formula of a derived fact. */
  public Optional<Formula> formula() {
    return value instanceof FactValue.Derived derived
        ? Optional.of(derived.formula())
        : Optional.empty();
  }

  public boolean isDerived() {
    return value instanceof FactValue.Derived;
  }

  public boolean isUndisclosed() {
    return value instanceof FactValue.Undisclosed;
  }
}
