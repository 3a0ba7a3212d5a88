package dev.broadsheet.check;

import dev.broadsheet.diagnostic.Diagnostics;
import java.time.LocalDate;

/** Looks at the site as a whole, when every use is known. */
@FunctionalInterface
interface SiteCheck {
  /**
   * Reports what it finds.
   *
   * @param now the day of the build
   */
  void check(SiteDigest site, LocalDate now, Diagnostics problems);
}
