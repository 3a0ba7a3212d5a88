package dev.broadsheet.check.mutation;

import java.util.Set;

/** The kinds of change, with what must come of each. */
enum MutationKind {
  DIGIT("one digit changed", Set.of("fact-mismatch", "figure-malformed")),
  SCALE("scale changed (billion to million, 亿 to 万)", Set.of("fact-mismatch", "figure-malformed")),
  UNIT(
      "unit changed (GW to MW, % to points, month to year, dollar to euro)",
      Set.of("fact-mismatch", "figure-malformed")),
  ROUNDING("rounded the wrong way", Set.of("fact-mismatch")),
  DROPPED_HEDGE("qualifier dropped (up to, over, at least, less than)", Set.of("fact-mismatch")),
  CONTRARY_HEDGE("contrary qualifier", Set.of("fact-mismatch")),
  RANGE_END("one end of a range given for the whole", Set.of("fact-mismatch")),
  RANGE_MIXED(
      "range with an end of another figure, or reversed",
      Set.of("fact-mismatch", "figure-malformed")),
  SIGN("sign turned", Set.of("fact-mismatch", "figure-malformed")),
  NEIGHBOUR("another fact's id beside the same words", Set.of("fact-mismatch")),
  SWAPPED("ids of two references exchanged", Set.of("fact-mismatch")),
  UNBOUND("link removed, words left", Set.of("figure-unbacked", "figure-malformed")),
  DRIFT("reference dropped in one language", Set.of("translation-drift")),
  SHEET_VALUE("value changed in the sheet", Set.of("fact-mismatch")),
  SHEET_HEDGE("qualifier changed in the sheet", Set.of("fact-mismatch")),
  FACT_RENAMED("fact renamed in the sheet", Set.of("fact-unknown")),
  FACT_DELETED("fact deleted from the sheet", Set.of("fact-unknown")),
  VERDICT("verdict rewritten", Set.of("claim-verdict")),
  CLAIM_TURNED("verdict turned by its formula or data", Set.of("claim-verdict")),
  REWORDED("figure in other words", Set.of()),
  INSERTED("text without figures put in", Set.of()),
  UNNAMED_SWAP("id exchanged where the words are Broadsheet's own", Set.of("translation-drift")),
  PLAIN_NUMBER("link removed around a plain number", Set.of("figure-unbacked")),
  YEAR("year in the prose changed", Set.of("fact-mismatch", "figure-unbacked")),
  DIRECTION("direction turned (rose to fell)", Set.of("fact-mismatch", "figure-unbacked")),
  NAME("another company's name", Set.of("fact-mismatch", "figure-unbacked")),
  TABLE_ROW("two cells of a table exchanged in the sheet", Set.of("sheet-value"));

  private final String title;
  private final Set<String> codes;

  MutationKind(String title, Set<String> codes) {
    this.title = title;
    this.codes = codes;
  }

  String title() {
    return title;
  }

  /** The rules that may report it. */
  Set<String> codes() {
    return codes;
  }

  /** Whether the change leaves every sentence true, so that nothing may be reported. */
  boolean isHarmless() {
    return this == REWORDED || this == INSERTED;
  }

  /** Whether it is known that Broadsheet does not promise to find it. */
  boolean isOutsidePromise() {
    return compareTo(UNNAMED_SWAP) >= 0;
  }

  boolean mustBeCaught() {
    return !isHarmless() && !isOutsidePromise();
  }
}
