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
}
