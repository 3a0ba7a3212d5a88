package dev.broadsheet.fact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a comparison over ranges comes to. */
public enum Verdict {
  /** True for every value that the facts allow. */
  HOLDS,
  /** False for every value that the facts allow. */
  FAILS,
  /** True for some and false for others. */
  UNDECIDED;

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Verdict> find(String key) {
    return Arrays.stream(values()).filter(v -> v.key().equals(key)).findFirst();
  }
}
