package dev.broadsheet.serve;

import dev.broadsheet.build.Rebuild;
import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.source.SourceException;
import dev.broadsheet.source.SourceTree;
import dev.broadsheet.source.Stamp;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
  private Map<String, Look> before;

  /**
   * What is seen of a file.
   *
   * @param content of one that was written so lately that the next change may not show in its time;
   *     {@link Fingerprint#NONE} of others, which are not read
   */
  private record Look(Stamp stamp, Fingerprint content) {
    boolean isSame(Look other) {
      boolean known = !content.equals(Fingerprint.NONE) && !other.content.equals(Fingerprint.NONE);
      return stamp.equals(other.stamp) && (!known || content.equals(other.content));
    }
  }

  private SourcePoller(Path site, Preview preview, Consumer<Rebuild> told) throws IOException {
    this.site = site;
    this.preview = preview;
    this.told = told;
    this.before = look();
  }

  /**
   * Takes a first look; what changes from now on is noticed.
   *
   * @throws IOException if there is no such site folder
   */
  static SourcePoller over(Path site, Preview preview, Consumer<Rebuild> told) throws IOException {
    return new SourcePoller(site, preview, told);
  }

  private Map<String, Look> look() throws IOException {
    SourceTree tree = SourceTree.open(site);
    tree.survey();
    Map<String, Stamp> stamps = tree.stamps();
    long newest = stamps.values().stream().mapToLong(Stamp::modified).max().orElse(0);
    Map<String, Look> looks = new HashMap<>();
    stamps.forEach(
        (path, stamp) ->
            looks.put(
                path,
                new Look(
                    stamp,
                    stamp.isSettledBefore(newest) ? Fingerprint.NONE : tree.fingerprint(path))));
    return looks;
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
      Map<String, Look> now = look();
      Set<String> changed = changed(now);
      if (!changed.isEmpty()) {
        told.accept(preview.rebuild(changed));
        before = now;
      }
    } catch (IOException | SourceException e) {
      // A folder went away while it was looked at; the next look sees what is left.
      return;
    }
  }

  private Set<String> changed(Map<String, Look> now) {
    Set<String> changed = new TreeSet<>(before.keySet());
    changed.addAll(now.keySet());
    changed.removeIf(path -> isSame(path, now));
    return changed;
  }

  private boolean isSame(String path, Map<String, Look> now) {
    Look then = before.get(path);
    Look here = now.get(path);
    return then != null && here != null && then.isSame(here);
  }

  @Override
  public void close() {
    closed.countDown();
  }
}
