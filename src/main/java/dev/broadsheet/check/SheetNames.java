package dev.broadsheet.check;

import dev.broadsheet.content.Scheme;
import dev.broadsheet.fact.FactSheet;
import java.util.Set;

/** The ids that a scheme can name in a sheet. */
final class SheetNames {
  private SheetNames() {}

  static Set<String> of(Scheme scheme, FactSheet sheet) {
    return switch (scheme) {
      case FACT -> sheet.facts().keySet();
      case CHART -> sheet.charts().keySet();
      case TIMELINE -> sheet.timelines().keySet();
      case TABLE -> sheet.tables().keySet();
      case CLAIM -> sheet.claims().keySet();
      case SOURCE -> sheet.sources().keySet();
      case ARTICLE, PAGE -> Set.of();
    };
  }
}
