package dev.broadsheet.publish;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a release consists of: each path with its SHA-256, sorted by path. It lies in the release as
 * {@value #NAME}, which also marks the folder as ours; the text can be fed to {@code sha256sum
 * --check}.
 */
final class Manifest {
  static final String NAME = ".broadsheet-manifest";
  private static final String SEPARATOR = "  ";

  private Manifest() {}

  /** The text of a manifest. */
  static byte[] bytes(SortedMap<String, PublishedFile> files) {
    StringBuilder out = new StringBuilder();
    files.forEach(
        (path, file) -> out.append(file.hash()).append(SEPARATOR).append(path).append('\n'));
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The paths and hashes of a written manifest; empty if it is not one. */
  static Optional<Map<String, FileHash>> parse(byte[] bytes) {
    Map<String, FileHash> hashes = new TreeMap<>();
    for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n")) {
      int path = FileHash.TEXT_LENGTH + SEPARATOR.length();
      boolean wellFormed = line.length() > path && line.startsWith(SEPARATOR, FileHash.TEXT_LENGTH);
      Optional<FileHash> hash =
          wellFormed ? FileHash.parse(line.substring(0, FileHash.TEXT_LENGTH)) : Optional.empty();
      if (hash.isEmpty()) {
        return Optional.empty();
      }
      hashes.put(line.substring(path), hash.get());
    }
    return Optional.of(hashes);
  }
}
