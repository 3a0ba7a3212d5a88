package dev.broadsheet.publish;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a release consists of: each path with its size and SHA-256, sorted by path. It lies in the
 * release as {@value #NAME}, which also marks the folder as ours; the text can be fed to {@code
 * sha256sum --check}.
 */
record Manifest(SortedMap<String, Entry> entries) {
  static final String NAME = ".broadsheet-manifest";
  private static final int HASH_LENGTH = 64;

  /**
   * One file.
   *
   * @param sha256 in lower-case hexadecimal
   */
  record Entry(String sha256, long size) {
    static Entry of(byte[] bytes) {
      try {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
        return new Entry(HexFormat.of().formatHex(hash), bytes.length);
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every JDK has SHA-256", e);
      }
    }
  }

  Manifest {
    entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
  }

  static Manifest of(Map<String, Entry> entries) {
    return new Manifest(new TreeMap<>(entries));
  }

  byte[] bytes() {
    StringBuilder out = new StringBuilder();
    entries.forEach((path, e) -> out.append(e.sha256()).append("  ").append(path).append('\n'));
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The paths and hashes of a written manifest; empty if it is not one. Sizes are not kept. */
  static Optional<SortedMap<String, String>> parse(byte[] bytes) {
    SortedMap<String, String> hashes = new TreeMap<>();
    for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n")) {
      boolean wellFormed = line.length() > HASH_LENGTH + 2 && line.startsWith("  ", HASH_LENGTH);
      if (!wellFormed) {
        return Optional.empty();
      }
      hashes.put(line.substring(HASH_LENGTH + 2), line.substring(0, HASH_LENGTH));
    }
    return Optional.of(hashes);
  }

  long totalSize() {
    return entries.values().stream().mapToLong(Entry::size).sum();
  }
}
