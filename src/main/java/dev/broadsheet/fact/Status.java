package dev.broadsheet.fact;

import java.util.Locale;
import java.util.Optional;

/** How sure a figure is. */
public enum Status {
  /** The party itself said or filed it. */
  CONFIRMED,
  /** The press reported it. */
  REPORTED,
  /** Somebody's calculation. */
  ESTIMATE,
  /** A party's aim for the future. */
  TARGET,
  /** A forecast of what will come. */
  PROJECTION,
  /** Stated without a source. */
  CLAIM,
  /** Computed by this site from other facts. */
  DERIVED;

  private final String key = name().toLowerCase(Locale.ROOT);

  public String key() {
    return key;
  }

  public static Optional<Status> find(String key) {
    for (Status status : values()) {
      if (status.key.equals(key)) {
        return Optional.of(status);
      }
    }
    return Optional.empty();
  }

  /** Whether the figure is about the future. */
  public boolean isForecast() {
    return this == TARGET || this == PROJECTION;
  }
}
