package dev.broadsheet.page;

import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.page.route.SitePath;
import java.util.Optional;

/**
 * A file that the site will have.
 *
 * @param path where it lies
 * @param content how its bytes are made
 */
public record PlannedFile(SitePath path, Content content) {
  /** Makes the bytes of a file; empty when a diagnostic says why there are none. */
  @FunctionalInterface
  public interface Content {
    Optional<byte[]> make(Diagnostics diagnostics);
  }
}
