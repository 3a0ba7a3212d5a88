package dev.broadsheet.cli;

import dev.broadsheet.build.Progress;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * One line of a terminal that is written over and over while a build takes long, and is gone
 * afterwards. A build that is done at once shows none.
 */
final class ProgressBar implements Progress {
  private static final long PATIENCE = 400_000_000L;
  private static final long INTERVAL = 80_000_000L;
  private static final int WIDTH = 24;

  private final PrintWriter terminal;
  private final LongSupplier nanoTime;
  private final long started;
  private Stage stage = Stage.LOAD;
  private int steps;
  private int done;
  private int shown;
  private long drawn;

  ProgressBar(PrintWriter terminal, LongSupplier nanoTime) {
    this.terminal = terminal;
    this.nanoTime = nanoTime;
    this.started = nanoTime.getAsLong();
    this.drawn = started;
  }

  @Override
  public synchronized void begin(Stage next, int stepsOfStage) {
    stage = next;
    steps = stepsOfStage;
    done = 0;
    draw(nanoTime.getAsLong());
  }

  @Override
  public synchronized void step() {
    done++;
    long now = nanoTime.getAsLong();
    if (now - drawn >= INTERVAL) {
      draw(now);
    }
  }

  /** Takes the line away. */
  synchronized void clear() {
    if (shown > 0) {
      terminal.print("\r" + " ".repeat(shown) + "\r");
      terminal.flush();
      shown = 0;
    }
  }

  private void draw(long now) {
    if (now - started < PATIENCE) {
      return;
    }
    drawn = now;
    String line = line();
    terminal.print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
    terminal.flush();
    shown = line.length();
  }

  private String line() {
    String doing = doing(stage);
    if (steps == 0) {
      return doing + " ...";
    }
    int filled = (int) Math.min(WIDTH, (long) WIDTH * done / steps);
    return doing
        + " ["
        + "#".repeat(filled)
        + "-".repeat(WIDTH - filled)
        + "] "
        + String.format(Locale.ROOT, "%,d of %,d files", Math.min(done, steps), steps);
  }

  /** What a reader of the terminal calls a stage while it lasts. */
  static String doing(Progress.Stage stage) {
    return switch (stage) {
      case LOAD -> "loading";
      case CHECK -> "checking";
      case PLAN -> "planning";
      case RENDER -> "rendering";
      case PUBLISH -> "publishing";
    };
  }
}
