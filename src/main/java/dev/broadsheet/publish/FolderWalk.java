package dev.broadsheet.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RecursiveAction;

/** Lists a folder and all below it, the folders in it at the same time. */
final class FolderWalk extends RecursiveAction {
  private static final long serialVersionUID = 1L;

  private final transient Path folder;
  private final String prefix;
  private final transient Map<String, Stat> found;

  private FolderWalk(Path folder, String prefix, Map<String, Stat> found) {
    this.folder = folder;
    this.prefix = prefix;
    this.found = found;
  }

  /** All that is below a folder; folders' paths end with a slash. */
  static Map<String, Stat> of(Path folder) throws IOException {
    Map<String, Stat> found = new ConcurrentHashMap<>();
    try {
      new FolderWalk(folder, "", found).invoke();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return found;
  }

  @Override
  protected void compute() {
    List<FolderWalk> below = new ArrayList<>();
    try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
      children.forEach(child -> add(child, below));
    } catch (DirectoryIteratorException e) {
      throw new UncheckedIOException(e.getCause());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    invokeAll(below);
  }

  private void add(Path child, List<FolderWalk> below) {
    try {
      Stat stat =
          Stat.of(
              Files.readAttributes(child, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
      String path = prefix + child.getFileName();
      if (stat.isFolder()) {
        found.put(path + "/", stat);
        below.add(new FolderWalk(child, path + "/", found));
      } else {
        found.put(path, stat);
      }
    } catch (NoSuchFileException e) {
      // Gone since its folder was read: then it is not there.
      return;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
