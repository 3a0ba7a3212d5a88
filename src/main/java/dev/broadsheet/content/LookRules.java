package dev.broadsheet.content;

import dev.broadsheet.diagnostic.Rule;

/** The rules of the colours that a site chooses. */
final class LookRules {
  static final Rule CONTRAST =
      Rule.error(
          "look-contrast",
          "A colour of the site cannot be told from what it stands on.",
          "Text needs a contrast of 4.5:1 with paper and boxes, the hues of charts 3:1 with paper;"
              + " those of the light scheme also on white, which chart files stand on. The help names"
              + " the nearest colour that passes.");
  static final Rule ALIKE =
      Rule.error(
          "look-colours-alike",
          "Two hues of charts look alike to some readers.",
          "Any two hues of `series` lie at least 10 apart (OKLab, times 100) for normal sight,"
              + " protanopia, deuteranopia and tritanopia. The help names the nearest colour that"
              + " passes.");

  private LookRules() {}
}
