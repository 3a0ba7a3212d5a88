package dev.broadsheet.publish;

/**
 * What publishing did.
 *
 * @param files number of files in the release
 * @param bytes their size in total
 * @param written files whose bytes are new; the others were carried over. A manifest that somebody
 *     took away counts, where nothing else is new
 * @param removed files of the previous release that are gone
 */
public record PublishResult(int files, long bytes, int written, int removed) {
  /** Whether readers see anything new; if not, no file was touched. */
  public boolean changed() {
    return written > 0 || removed > 0;
  }
}
