package dev.broadsheet.source;

import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jspecify.annotations.Nullable;

/**
 * Holds what a survey saw of a site against the site as it is now. Size and time tell a change
 * where a file had come to rest before the survey; of one that was written at about that time, what
 * was read is compared.
 */
final class Resurvey {
  private Resurvey() {}

  /**
   * The files that are new, gone or different.
   *
   * @param before what was surveyed, and read since
   * @param now surveyed since the last file was read
   */
  static SortedSet<String> changed(Remembered before, SourceTree now) {
    SortedSet<String> changed = new TreeSet<>();
    Map<String, Stamp> then = before.stamps();
    Map<String, Stamp> stamps = now.stamps();
    then.forEach(
        (path, stamp) -> {
          if (!stamp.equals(stamps.get(path))) {
            changed.add(path);
          }
        });
    stamps.keySet().stream().filter(path -> !then.containsKey(path)).forEach(changed::add);
    changed.addAll(rewritten(before, now));
    return changed;
  }

  /** Those whose time cannot tell, and whose contents do. */
  private static SortedSet<String> rewritten(Remembered before, SourceTree now) {
    long newest =
        before.stamps().values().stream().mapToLong(Stamp::modified).max().orElse(Long.MIN_VALUE);
    SortedSet<String> rewritten = new ConcurrentSkipListSet<>();
    before.fresh().parallelStream()
        .filter(path -> isDoubtful(before.stamps().get(path), newest))
        .filter(path -> !before.find(path).equals(Optional.of(now.fingerprintNow(path))))
        .forEach(rewritten::add);
    return rewritten;
  }

  private static boolean isDoubtful(@Nullable Stamp stamp, long newest) {
    return stamp != null && !stamp.isSettledBefore(newest);
  }
}
