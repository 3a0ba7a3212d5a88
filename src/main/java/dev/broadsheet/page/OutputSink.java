package dev.broadsheet.page;

import dev.broadsheet.page.route.SitePath;
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
