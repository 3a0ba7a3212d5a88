package dev.broadsheet.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A site folder for the tests of this room, with an output that releases of text are published to.
 */
record Desk(Path site, Path output) {
  static Desk in(Path folder) throws IOException {
    Path site = Files.createDirectories(folder.resolve("site/content")).getParent();
    return new Desk(site, site.resolve("site-output"));
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  PublishResult publish(OutputFiles files, PublishOptions options, Map<String, String> pages)
      throws IOException {
    try (Release release = new Publisher(files, Crew.ALONE).begin(output, site, options)) {
      for (Map.Entry<String, String> page : new TreeMap<>(pages).entrySet()) {
        release.write(page.getKey(), bytes(page.getValue()));
      }
      return release.publish();
    }
  }

  PublishResult publish(PublishMode mode, Map<String, String> pages) throws IOException {
    return publish(new DiskFiles(), new PublishOptions(mode, false), pages);
  }

  PublishResult publish(Map<String, String> pages) throws IOException {
    return publish(new DiskFiles(), PublishOptions.STANDARD, pages);
  }

  /** What a reader sees, without the manifest. */
  SortedMap<String, String> published() throws IOException {
    return Files.isDirectory(output) ? text(output) : new TreeMap<>();
  }

  /** The files of a release by path, without the manifest. */
  static SortedMap<String, String> text(Path folder) throws IOException {
    SortedMap<String, String> found = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder.toRealPath())) {
      for (Path file : all.filter(f -> !Files.isDirectory(f)).toList()) {
        found.put(folder.toRealPath().relativize(file).toString(), Files.readString(file));
      }
    }
    found.remove(Manifest.NAME);
    return found;
  }

  /** Whether the manifest of what readers see names just the files that lie there. */
  boolean isWhole() throws IOException {
    if (!Files.isDirectory(output)) {
      return published().isEmpty();
    }
    SortedMap<String, PublishedFile> files = new TreeMap<>();
    published().forEach((path, text) -> files.put(path, PublishedFile.of(bytes(text))));
    byte[] manifest = Files.readAllBytes(output.resolve(Manifest.NAME));
    return new String(manifest, StandardCharsets.UTF_8)
        .equals(new String(Manifest.bytes(files), StandardCharsets.UTF_8));
  }

  /** The names beside the output, without the lock that is always there. */
  SortedSet<String> beside() throws IOException {
    try (Stream<Path> all = Files.list(site)) {
      SortedSet<String> names = new TreeSet<>();
      all.forEach(path -> names.add(path.getFileName().toString()));
      names.removeAll(Stream.of("content", "site-output", ".site-output.lock").toList());
      return names;
    }
  }

  /** Puts right what a dead process left, as any later build does first. */
  void recover(OutputFiles files) throws IOException {
    new Publisher(files, Crew.ALONE).begin(output, site).close();
  }
}
