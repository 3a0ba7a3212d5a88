package dev.broadsheet.fact;

import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import java.util.Optional;

/** Loads fact sheets. */
public final class FactSheets {
  private FactSheets() {}

  /**
   * The sheet in a file, or nothing when it cannot be read at all. Whatever is wrong is reported;
   * an entry that is wrong is left out, so that the rest can still be checked.
   */
  public static Optional<FactSheet> load(SourceFile file, Diagnostics diagnostics) {
    return Optional.empty();
  }
}
