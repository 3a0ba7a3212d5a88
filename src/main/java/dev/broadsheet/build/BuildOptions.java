package dev.broadsheet.build;

import dev.broadsheet.publish.PublishOptions;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * What a build is asked to do.
 *
 * @param site the site folder
 * @param output where to publish
 * @param baseUrl instead of the address in the site's settings
 * @param now what counts as now; empty for the newest date in the content
 * @param drafts whether drafts are published too
 * @param allowUncorrected whether a published figure may change unannounced
 * @param compress whether {@code .gz} and {@code .br} files are published beside each longer text
 *     file
 * @param publishing how readers are taken to the new release
 */
public record BuildOptions(
    Path site,
    Path output,
    Optional<URI> baseUrl,
    Optional<Instant> now,
    boolean drafts,
    boolean allowUncorrected,
    boolean compress,
    PublishOptions publishing) {
  /** The same, with compressed files. */
  public BuildOptions compressed() {
    return new BuildOptions(site, output, baseUrl, now, drafts, allowUncorrected, true, publishing);
  }

  /** The same, published in another way. */
  public BuildOptions published(PublishOptions how) {
    return new BuildOptions(site, output, baseUrl, now, drafts, allowUncorrected, compress, how);
  }
}
