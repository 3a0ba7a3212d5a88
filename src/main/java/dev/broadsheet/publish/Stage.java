package dev.broadsheet.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The hidden folder in which a release is made. Where a spare tree lies beside the output, that is
 * brought up to date, because creating files and folders is what costs most. Nothing in it is
 * trusted, and no file is ever written into that is there already: it may have another name in the
 * release that readers see, or be open in the hands of one who began to read it long ago.
 */
final class Stage {
  private static final int LOCKS = 64;

  private final OutputFiles files;
  private final Places places;
  private final List<Object> locks = new ArrayList<>();

  /** Each folder that is known to be there, and whether this stage made it. */
  private final Map<String, Boolean> folders = new ConcurrentHashMap<>();

  /** The folders whose names have changed. */
  private final Set<String> touched = ConcurrentHashMap.newKeySet();

  private boolean reused;

  Stage(OutputFiles files, Places places) {
    this.files = files;
    this.places = places;
    for (int i = 0; i < LOCKS; i++) {
      locks.add(new Object());
    }
  }

  boolean isPrepared() {
    return folders.containsKey("");
  }

  /** Takes the spare tree, where there is one, or begins with an empty folder. */
  void prepare() throws IOException {
    reused = files.exists(places.spare());
    if (reused) {
      files.move(places.spare(), places.stage());
    } else {
      files.createFolder(places.stage());
    }
    folders.put("", !reused);
    touched.add("");
  }

  /** Puts new bytes at a path, whatever is there. */
  Stat write(String path, byte[] bytes) throws IOException {
    String folder = parent(path);
    Path target = at(path);
    boolean occupied = !makeFolder(folder) && files.exists(target);
    make(target, folder, occupied, () -> files.create(target, bytes));
    return files.stat(target).orElseThrow();
  }

  /**
   * Carries a file of the previous release over.
   *
   * @param tree what lies in the stage, as {@link #keepOnly} has left it
   */
  Stat carry(String path, Path previous, Stat stat, Map<String, Stat> tree) throws IOException {
    Stat there = tree.get(path);
    if (there != null && there.isSameFileAs(stat)) {
      return stat;
    }
    String folder = parent(path);
    Path target = at(path);
    makeFolder(folder);
    make(target, folder, there != null, () -> linkOrCopy(target, previous));
    return files.stat(target).orElseThrow();
  }

  private void linkOrCopy(Path target, Path previous) throws IOException {
    if (!files.link(target, previous)) {
      files.create(target, files.read(previous));
    }
  }

  private interface Maker {
    void make() throws IOException;
  }

  private void make(Path target, String folder, boolean occupied, Maker maker) throws IOException {
    if (occupied) {
      files.delete(target);
    }
    maker.make();
    touched.add(folder);
  }

  /** Makes sure that a folder is there; true if everything in it is made by this stage. */
  private boolean makeFolder(String path) throws IOException {
    Boolean known = folders.get(path);
    if (known != null) {
      return known;
    }
    boolean inFresh = makeFolder(parent(path));
    synchronized (locks.get(Math.floorMod(path.hashCode(), LOCKS))) {
      known = folders.get(path);
      if (known == null) {
        known = inFresh || !isFolder(at(path));
        if (known) {
          if (!inFresh) {
            files.delete(at(path));
          }
          files.createFolder(at(path));
          touched.add(parent(path));
          touched.add(path);
        }
        folders.put(path, known);
      }
      return known;
    }
  }

  private boolean isFolder(Path path) throws IOException {
    return files.stat(path).filter(Stat::isFolder).isPresent();
  }

  /** What lies in the stage; removes what is no part of the release. */
  Map<String, Stat> keepOnly(Set<String> paths) throws IOException {
    if (!reused) {
      return Map.of();
    }
    Map<String, Stat> tree = files.walk(places.stage());
    Set<String> needed = new HashSet<>();
    paths.forEach(path -> addFolders(path, needed));
    String gone = "/";
    for (String path : new TreeSet<>(tree.keySet())) {
      boolean folder = path.endsWith("/");
      boolean wanted = folder ? needed.contains(path) : paths.contains(path);
      if (!wanted && !path.startsWith(gone)) {
        gone = folder ? path : gone;
        files.delete(at(path));
        touched.add(parent(folder ? path.substring(0, path.length() - 1) : path));
      }
    }
    return tree;
  }

  private static void addFolders(String path, Set<String> folders) {
    int end = path.lastIndexOf('/');
    while (end >= 0 && folders.add(path.substring(0, end + 1))) {
      end = path.lastIndexOf('/', end - 1);
    }
  }

  /** Gives the named files, and the names that have changed, to the disk. */
  void force(List<String> paths, int threads) throws IOException {
    Parallel.forEach(threads, paths, path -> files.force(at(path)));
    Parallel.forEach(threads, List.copyOf(new TreeSet<>(touched)), this::forceFolder);
  }

  private void forceFolder(String path) throws IOException {
    if (isFolder(at(path))) {
      files.forceFolder(at(path));
    }
  }

  private Path at(String path) {
    return places.stage().resolve(path);
  }

  private static String parent(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }
}
