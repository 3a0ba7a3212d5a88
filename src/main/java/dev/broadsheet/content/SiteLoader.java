package dev.broadsheet.content;

import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.SourceTree;
import java.util.Optional;

/** Reads {@code content/}: settings, articles, pages and fact sheets. */
public final class SiteLoader {
  private SiteLoader() {}

  /**
   * The site, as much of it as could be read; empty only where the settings cannot be read at all.
   * Whatever is wrong is reported.
   */
  public static Optional<Site> load(SourceTree tree, Diagnostics diagnostics) {
    return Optional.empty();
  }
}
