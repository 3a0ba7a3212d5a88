package dev.broadsheet.build;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What one rebuild of a {@link SiteSession} came to.
 *
 * @param outcome what was found; its summary is empty where errors keep the last good build in
 *     place
 * @param changed the files of the site that are new, different or gone since the last good build,
 *     as paths relative to the site's root, such as {@code articles/a/index.html}; empty after a
 *     failure
 * @param number counts the good builds from 1; a failure does not count; 0 before the first good
 *     one
 */
public record Rebuild(BuildOutcome outcome, SortedSet<String> changed, int number) {
  public Rebuild {
    changed = Collections.unmodifiableSortedSet(new TreeSet<>(changed));
  }

  /** Whether the content has errors, so that readers still get the build before. */
  public boolean failed() {
    return outcome.failed();
  }
}
