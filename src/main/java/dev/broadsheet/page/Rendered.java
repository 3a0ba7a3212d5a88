package dev.broadsheet.page;

import dev.broadsheet.source.Fingerprint;

/**
 * A file that was rendered.
 *
 * @param key of everything that it was made of; {@link Fingerprint#NONE} for one that must be made
 *     again next time
 * @param content its bytes; {@link Fingerprint#NONE} where they were not made yet
 */
public record Rendered(Fingerprint key, Fingerprint content, PageTrace trace) {
  /** Whether two builds have the same bytes here, as far as it is known. */
  public boolean isSame(Rendered other) {
    boolean bothMade = !content.equals(Fingerprint.NONE) && !other.content.equals(Fingerprint.NONE);
    return bothMade ? content.equals(other.content) : isStill(other.key);
  }

  boolean isStill(Fingerprint now) {
    return !key.equals(Fingerprint.NONE) && key.equals(now);
  }
}
