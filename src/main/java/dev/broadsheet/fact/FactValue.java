package dev.broadsheet.fact;

import dev.broadsheet.quantity.Quantity;
import dev.broadsheet.text.LocalText;

/** What a fact says: a figure, a formula over other facts, or that the figure is not known. */
public sealed interface FactValue {
  /** A figure that a source gives. */
  record Given(Quantity quantity) implements FactValue {}

  /** A figure computed from others. */
  record Derived(Formula formula) implements FactValue {}

  /**
   * A figure that nobody has published.
   *
   * @param words what stands in its place, such as "several billion dollars"
   */
  record Undisclosed(LocalText words) implements FactValue {}

  /**
   * A figure that could not be read, which has been reported. The fact stays in the sheet, so that
   * what refers to it is not reported as well.
   */
  record Faulty() implements FactValue {}
}
