package dev.broadsheet.fact;

import java.util.Arrays;
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

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Status> find(String key) {
    return Arrays.stream(values()).filter(s -> s.key().equals(key)).findFirst();
  }

  /** Whether the figure is about the future. */
  public boolean isForecast() {
    return this == TARGET || this == PROJECTION;
  }
}
