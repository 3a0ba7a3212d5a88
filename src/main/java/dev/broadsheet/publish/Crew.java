package dev.broadsheet.publish;

/**
 * How many files are worked on at a time.
 *
 * @param workers threads that link and compare
 * @param flushers threads that wait for the disk; many, because a disk's journal takes whoever
 *     waits along in one commit
 */
record Crew(int workers, int flushers) {
  /** One after another, in a fixed order. */
  static final Crew ALONE = new Crew(1, 1);

  private static final int FLUSHERS = 64;

  Crew {
    if (workers < 1 || flushers < 1) {
      throw new IllegalArgumentException("no crew of " + workers + " and " + flushers);
    }
  }

  /** As many as suit a machine with so many processors. */
  static Crew of(int processors) {
    return new Crew(processors, FLUSHERS);
  }
}
