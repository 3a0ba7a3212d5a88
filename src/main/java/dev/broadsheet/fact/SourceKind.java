package dev.broadsheet.fact;

import java.util.Locale;
import java.util.Optional;

/** How near a source is to what it tells. */
public enum SourceKind {
  /** The party's own announcement or words. */
  PRIMARY,
  /** A filing with a regulator. */
  FILING,
  /** A press report. */
  PRESS,
  /** Analysis or opinion. */
  COMMENTARY;

  /** The word that a fact sheet uses. */
  private final String key = name().toLowerCase(Locale.ROOT);

  public String key() {
    return key;
  }

  public static Optional<SourceKind> find(String key) {
    for (SourceKind kind : values()) {
      if (kind.key.equals(key)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
