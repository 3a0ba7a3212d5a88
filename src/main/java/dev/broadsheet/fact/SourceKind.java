package dev.broadsheet.fact;

import java.util.Arrays;
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
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<SourceKind> find(String key) {
    return Arrays.stream(values()).filter(k -> k.key().equals(key)).findFirst();
  }
}
