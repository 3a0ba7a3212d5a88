package dev.broadsheet.serve;

import dev.broadsheet.build.Glance;
import dev.broadsheet.build.Rebuild;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Follows the sources of a site where the system tells of no changes: looks at the size and time of
 * every file, over and over. A large site is looked at less often, so that looking takes a tenth of
 * one processor at most.
 */
final class SourcePoller implements Watching {
  private static final long PAUSE_MILLIS = 500;
  private static final long SHARE = 10;

  private final Path site;
  private final Preview preview;
  private final Consumer<Rebuild> told;
  private final CountDownLatch closed = new CountDownLatch(1);
  private Glance before;

  private SourcePoller(Path site, Preview preview, Consumer<Rebuild> told) throws IOException {
    this.site = site;
    this.preview = preview;
    this.told = told;
    this.before = Glance.at(site);
  }

  /**
   * Takes a first look; what changes from now on is noticed.
   *
   * @throws IOException if there is no such site folder
   */
  static SourcePoller over(Path site, Preview preview, Consumer<Rebuild> told) throws IOException {
    return new SourcePoller(site, preview, told);
  }

  @Override
  public void run() {
    try {
      long pause = PAUSE_MILLIS;
      while (!closed.await(pause, TimeUnit.MILLISECONDS)) {
        long begun = System.nanoTime();
        lookAgain();
        long taken = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        pause = Math.max(PAUSE_MILLIS, SHARE * taken);
      }
    } catch (InterruptedException e) {
      // The preview ends.
      return;
    }
  }

  private void lookAgain() {
    try {
      Glance now = Glance.at(site);
      Set<String> changed = now.changedSince(before);
      if (!changed.isEmpty()) {
        told.accept(preview.rebuild(changed));
        before = now;
      }
    } catch (IOException | UncheckedIOException e) {
      // A folder went away while it was looked at; the next look sees what is left.
      return;
    }
  }

  @Override
  public void close() {
    closed.countDown();
  }
}
