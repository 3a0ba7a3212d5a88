package dev.broadsheet.page;

import dev.broadsheet.content.WebLink;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.page.machine.Sitemap;
import dev.broadsheet.page.route.SitePath;
import java.util.List;
import java.util.Optional;

/**
 * A file that the site will have.
 *
 * @param path where it lies
 * @param content how its bytes are made
 * @param links what its editor links to, so that a broken link is found where it is written
 * @param listing how the sitemap lists it, if it does
 */
public record PlannedFile(
    SitePath path, Content content, List<WebLink> links, Optional<Sitemap.Entry> listing) {
  public PlannedFile {
    links = List.copyOf(links);
  }

  /** Makes the bytes of a file; empty when a diagnostic says why there are none. */
  @FunctionalInterface
  public interface Content {
    Optional<byte[]> make(Diagnostics diagnostics);
  }

  /** A file that no editor wrote links in and no sitemap lists. */
  static PlannedFile of(SitePath path, Content content) {
    return new PlannedFile(path, content, List.of(), Optional.empty());
  }

  /** Whether a browser shows it as a page. */
  boolean isPage() {
    return path.extension().equals("html");
  }
}
