package dev.broadsheet.fact;

import dev.broadsheet.data.DataRules;
import dev.broadsheet.diagnostic.Rule;
import java.util.List;

/** The rules about how a fact sheet is written. */
public final class SheetRules {
  public static final Rule UNKNOWN_KEY =
      Rule.error(
          "sheet-unknown-key",
          "A fact sheet has a key that nothing reads.",
          "A misspelt key would silently lose what it says.");

  public static final Rule MISSING_KEY =
      Rule.error(
          "sheet-missing-key",
          "An entry of a fact sheet lacks something that it needs.",
          "Every given figure has a label, a value, a unit, an as-of date, a status and a source; a"
              + " derived one has a label, a formula and a unit.");

  public static final Rule VALUE =
      Rule.error(
          "sheet-value",
          "A value in a fact sheet is of the wrong kind or cannot be read.",
          "Dates are written `2025-09-22`, as-of dates also `2025-09`, `2025-Q3`, `2025-H1`, `2025`"
              + " or `2025/2029`; a range is `{\"low\": 20e9, \"high\": 30e9}`.");

  public static final Rule REFERENCE =
      Rule.error(
          "sheet-reference",
          "An entry of a fact sheet names another that does not exist.",
          "Facts, sources, series and timelines are named by their ids in the same sheet.");

  public static final Rule ID =
      Rule.error(
          "sheet-id",
          "An id is not in kebab-case.",
          "Ids are words of lower-case letters and digits joined by hyphens, starting with a letter:"
              + " `net-loss-2025`. They are the names in formulas and the ends of links.");

  static final DataRules READING = new DataRules(UNKNOWN_KEY, MISSING_KEY, VALUE);

  private SheetRules() {}

  /** All of them, for the catalogue. */
  public static List<Rule> all() {
    return List.of(UNKNOWN_KEY, MISSING_KEY, VALUE, REFERENCE, ID);
  }
}
