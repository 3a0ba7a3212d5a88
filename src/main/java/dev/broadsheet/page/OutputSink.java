package dev.broadsheet.page;

import dev.broadsheet.page.route.SitePath;
import dev.broadsheet.source.Fingerprint;
import java.io.IOException;

/**
 * Takes each file of the site as soon as it is rendered. Called from several threads at once, each
 * path once.
 */
@FunctionalInterface
public interface OutputSink {
  /** Takes a whole file; the caller does not touch {@code bytes} again. */
  void write(SitePath path, byte[] bytes) throws IOException;

  /**
   * Takes a whole file and says what its contents are known by. A sink that hashes what it takes
   * says so itself, so that nothing is hashed twice.
   */
  default Fingerprint take(SitePath path, byte[] bytes) throws IOException {
    write(path, bytes);
    return Fingerprint.of(bytes);
  }

  /**
   * Takes note that a file is what it was in the build before, which {@link SiteRenderer} was
   * given.
   *
   * @return false where it is not there any more, and must be made again
   */
  default boolean keep(SitePath path, Rendered before) throws IOException {
    return false;
  }

  /**
   * Whether nobody needs the bytes of this file now, so that it may be made when it is asked for.
   */
  default boolean canWait(SitePath path) {
    return false;
  }
}
