package dev.broadsheet.fact;

import dev.broadsheet.diagnostic.Rule;
import java.util.List;

/** The rules about formulas and the claims that rest on them. */
public final class FormulaRules {
  public static final Rule SYNTAX =
      Rule.error(
          "formula-syntax",
          "A formula cannot be read.",
          "Formulas are written as `1 - stake / high(pledge)`: names of facts, numbers with an"
              + " optional unit (`24 month`), `+ - * / ^`, comparisons (`< <= > >= =`), `and`, `or`,"
              + " `not`, and functions. `a-b` is one name; a difference needs spaces: `a - b`.");

  public static final Rule NAME =
      Rule.error(
          "formula-name",
          "A formula names a fact or function that does not exist.",
          "Names are the ids under `facts` in the same sheet. Functions are sum, min, max, mean,"
              + " cagr, share, per, low, high, abs and agrees.");

  public static final Rule UNIT =
      Rule.error(
          "formula-unit",
          "A formula mixes units, or does not come to the unit that is declared.",
          "Only like amounts are added and compared: money in one currency, power with power. A"
              + " product or quotient has the product or quotient of the units. The difference of two"
              + " percentages is in percentage points (`pp`).");

  public static final Rule CYCLE =
      Rule.error(
          "formula-cycle",
          "Facts are derived from each other in a circle.",
          "At least one of them needs a figure of its own.");

  public static final Rule DIVISION =
      Rule.error(
          "formula-division",
          "A formula divides by something that can be zero.",
          "A figure that is `up-to` some amount can be anything below it, zero included: reckon"
              + " against its ceiling with `high(...)`.");

  public static final Rule VALUE =
      Rule.error(
          "formula-value",
          "A formula cannot be computed from the figures that it names.",
          "Such as one that rests on an undisclosed figure, takes `low(...)` of a figure that has no"
              + " lower end, or a root of something negative.");

  public static final Rule VERDICT =
      Rule.error(
          "claim-verdict",
          "The verdict that is written down is not what the facts come to.",
          "Either a figure changed, and the verdict (and what articles say of it) must follow, or"
              + " the figure is wrong.");

  private FormulaRules() {}

  /** All of them, for the catalogue. */
  public static List<Rule> all() {
    return List.of(SYNTAX, NAME, UNIT, CYCLE, DIVISION, VALUE, VERDICT);
  }
}
