package dev.broadsheet.build;

/**
 * Is told how far a build has come. Steps may come from several threads at once, and in any number:
 * what listens must be quick, and must not throw.
 */
public interface Progress {
  /** The stages of a build in their order; one that errors make pointless is not begun. */
  enum Stage {
    LOAD,
    CHECK,
    PLAN,
    RENDER,
    PUBLISH
  }

  /** Listens to nothing. */
  Progress NONE =
      new Progress() {
        @Override
        public void begin(Stage stage, int steps) {}

        @Override
        public void step() {}
      };

  /**
   * A stage begins, and with that the one before it is done.
   *
   * @param steps how many it has; 0 where nobody knows
   */
  void begin(Stage stage, int steps);

  /** One step of the stage is done. */
  void step();
}
