package dev.broadsheet.cli;

/** What the process says to the one that started it. */
final class ExitCode {
  static final int DONE = 0;

  /** The content has errors; nothing was published. */
  static final int CONTENT = 1;

  static final int USAGE = 2;

  /** The file system said no. */
  static final int FILES = 4;

  /** Another build holds the output. */
  static final int BUSY = 5;

  /** The virtual machine may not use as much memory as the site takes. */
  static final int MEMORY = 6;

  /** A bug in Broadsheet. */
  static final int BUG = 70;

  private ExitCode() {}
}
