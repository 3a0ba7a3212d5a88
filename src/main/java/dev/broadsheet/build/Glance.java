package dev.broadsheet.build;

import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.source.SourceTree;
import dev.broadsheet.source.Stamp;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What is seen of the sources of a site without reading them all: by two of them, what changed in
 * between. For whoever is not told of changes.
 */
public final class Glance {
  private final Map<String, Seen> files;

  private Glance(Map<String, Seen> files) {
    this.files = files;
  }

  /**
   * What is seen of a file.
   *
   * @param content of one that was written so lately that the next change may not show in its time;
   *     {@link Fingerprint#NONE} of others, which are not read
   */
  private record Seen(Stamp stamp, Fingerprint content) {
    boolean isSame(Seen other) {
      boolean known = !content.equals(Fingerprint.NONE) && !other.content.equals(Fingerprint.NONE);
      return stamp.equals(other.stamp) && (!known || content.equals(other.content));
    }
  }

  /**
   * Looks at every source.
   *
   * @throws IOException if there is no such site folder
   * @throws dev.broadsheet.source.SourceException if a folder goes away meanwhile
   */
  public static Glance at(Path site) throws IOException {
    SourceTree tree = SourceTree.open(site);
    tree.survey();
    Map<String, Stamp> stamps = tree.stamps();
    long newest = stamps.values().stream().mapToLong(Stamp::modified).max().orElse(0);
    Map<String, Seen> files = new HashMap<>();
    stamps.forEach(
        (path, stamp) -> {
          boolean atRest = stamp.isSettledBefore(newest);
          files.put(path, new Seen(stamp, atRest ? Fingerprint.NONE : tree.fingerprint(path)));
        });
    return new Glance(files);
  }

  /** The files that are new, different or gone, as {@link SiteSession#rebuild} takes them. */
  public SortedSet<String> changedSince(Glance before) {
    SortedSet<String> changed = new TreeSet<>(before.files.keySet());
    changed.addAll(files.keySet());
    changed.removeIf(path -> isSame(path, before));
    return changed;
  }

  private boolean isSame(String path, Glance before) {
    Seen then = before.files.get(path);
    Seen now = files.get(path);
    return then != null && now != null && then.isSame(now);
  }
}
