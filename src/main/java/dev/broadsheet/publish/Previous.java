package dev.broadsheet.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The release that readers see while the next one is made: what it promises, and what lies there.
 */
final class Previous {
  private final OutputFiles files;
  private final Path folder;
  private final Map<String, Stat> tree;
  private final Index index;
  private final Map<String, PublishedFile> promised;
  private final Map<String, PublishedFile> read = new ConcurrentHashMap<>();

  private Previous(
      OutputFiles files,
      Path folder,
      Map<String, Stat> tree,
      Index index,
      Map<String, PublishedFile> promised) {
    this.files = files;
    this.folder = folder;
    this.tree = tree;
    this.index = index;
    this.promised = promised;
  }

  /** Looks at what is published; an output that is not there is a release without files. */
  static Previous read(OutputFiles files, Places places) throws IOException {
    Path folder = new Live(files, places).folder();
    boolean there = files.stat(folder).filter(Stat::isFolder).isPresent();
    Map<String, Stat> tree = there ? files.walk(folder) : Map.of();
    Index index = index(files, places, Optional.ofNullable(tree.get(Manifest.NAME)));
    Map<String, PublishedFile> promised = new HashMap<>();
    if (!index.files().isEmpty()) {
      index.files().forEach((path, entry) -> promised.put(path, entry.file()));
    } else if (tree.containsKey(Manifest.NAME)) {
      promised.putAll(promised(files.read(folder.resolve(Manifest.NAME)), tree));
    }
    promised.remove(Manifest.NAME);
    return new Previous(files, folder, tree, index, promised);
  }

  /** The index if it is that of the manifest which lies there, else one that knows nothing. */
  private static Index index(OutputFiles files, Places places, Optional<Stat> manifest)
      throws IOException {
    Index none = new Index(false, Map.of());
    if (manifest.isEmpty() || files.stat(places.index()).filter(Stat::isFile).isEmpty()) {
      return none;
    }
    return Index.parse(files.read(places.index()))
        .filter(i -> i.files().containsKey(Manifest.NAME))
        .filter(i -> i.files().get(Manifest.NAME).fits(manifest.get()))
        .orElse(none);
  }

  private static Map<String, PublishedFile> promised(byte[] manifest, Map<String, Stat> tree) {
    Map<String, PublishedFile> promised = new HashMap<>();
    Manifest.parse(manifest)
        .orElse(Map.of())
        .forEach(
            (path, hash) -> {
              Stat stat = tree.get(path);
              if (stat != null && stat.isFile()) {
                promised.put(path, new PublishedFile(hash, stat.size()));
              }
            });
    return promised;
  }

  /** What the release was published with. */
  Map<String, PublishedFile> promised() {
    return promised;
  }

  /**
   * The hash of the manifest, where every file lies there as it was published, and no other does.
   */
  Optional<FileHash> untouched() {
    Map<String, Index.Entry> known = index.files();
    boolean same =
        known.size() == tree.keySet().stream().filter(path -> !path.endsWith("/")).count()
            && known.entrySet().stream().allMatch(file -> isAsPublished(file, tree));
    return same
        ? Optional.ofNullable(known.get(Manifest.NAME)).map(manifest -> manifest.file().hash())
        : Optional.empty();
  }

  private static boolean isAsPublished(
      Map.Entry<String, Index.Entry> file, Map<String, Stat> tree) {
    Stat stat = tree.get(file.getKey());
    return stat != null && file.getValue().fits(stat);
  }

  /** Whether the release is on the disk for certain. */
  boolean isDurable() {
    return index.durable();
  }

  Path at(String path) {
    return folder.resolve(path);
  }

  /**
   * The file that lies at a path, if it has these contents. It is read only where it does not look
   * as it did when it was published.
   */
  Optional<Stat> find(String path, PublishedFile wanted) throws IOException {
    Stat stat = tree.get(path);
    if (stat == null || !stat.isFile() || stat.size() != wanted.size()) {
      return Optional.empty();
    }
    Index.Entry known = index.files().get(path);
    PublishedFile file = known != null && known.fits(stat) ? known.file() : read(path);
    return file.equals(wanted) ? Optional.of(stat) : Optional.empty();
  }

  private PublishedFile read(String path) throws IOException {
    PublishedFile known = read.get(path);
    if (known == null) {
      known = PublishedFile.of(files.read(at(path)));
      read.put(path, known);
    }
    return known;
  }

  /** How many files lie there that a new release has no place for, whoever put them there. */
  int countOthersThan(Set<String> paths) {
    return (int)
        tree.keySet().stream()
            .filter(path -> !path.endsWith("/") && !path.equals(Manifest.NAME))
            .filter(path -> !paths.contains(path))
            .count();
  }
}
