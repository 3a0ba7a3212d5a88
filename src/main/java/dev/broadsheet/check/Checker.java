package dev.broadsheet.check;

import dev.broadsheet.content.Site;
import dev.broadsheet.diagnostic.Diagnostics;
import java.time.LocalDate;
import java.util.Map;

/** Holds a site against its facts. */
public final class Checker {
  private Checker() {}

  /**
   * Runs every check over every text.
   *
   * @param now the day against which figures are stale
   */
  public static CheckedSite check(Site site, LocalDate now, Diagnostics diagnostics) {
    return new CheckedSite(site, Map.of(), UseIndex.of(java.util.List.of()), Coverage.NONE);
  }
}
