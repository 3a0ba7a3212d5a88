package dev.broadsheet.cli;

import dev.broadsheet.publish.PublishException;

/**
 * Lets a command put its things away when the process is told to end, by Ctrl-C or a service
 * manager.
 */
final class Interruption {
  private Interruption() {}

  /** What to do first; it has moments, not seconds. */
  interface Farewell {
    void run() throws PublishException;
  }

  /** Does something before the process ends, be it by a signal or by itself. */
  static void before(Farewell farewell) {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> bid(farewell), "farewell"));
  }

  private static void bid(Farewell farewell) {
    try {
      farewell.run();
    } catch (PublishException e) {
      // Nobody is left to tell, and the next build puts away what this one could not.
      return;
    }
  }
}
