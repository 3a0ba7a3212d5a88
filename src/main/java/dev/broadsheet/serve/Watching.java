package dev.broadsheet.serve;

import java.io.IOException;

/** Follows the sources of a site, and has it built anew with each change. */
interface Watching extends AutoCloseable {
  /** Builds with each change until it is closed. */
  void run();

  @Override
  void close() throws IOException;
}
