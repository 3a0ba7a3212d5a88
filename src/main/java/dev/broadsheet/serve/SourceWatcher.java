package dev.broadsheet.serve;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import dev.broadsheet.build.Rebuild;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Follows the sources of a site. Changes that come close together are one; where a name may have
 * been lost, or folders come and go, everything is looked at. Symbolic links are not followed.
 */
final class SourceWatcher implements Watching {
  private static final List<String> FOLDERS = List.of("content", "templates", "static");
  private static final long QUIET_MILLIS = 15;
  private static final long LONGEST_MILLIS = 200;

  private final Path site;
  private final WatchService service;
  private final Preview preview;
  private final Consumer<Rebuild> told;
  private final Map<WatchKey, Path> folders = new HashMap<>();
  private boolean missed;

  private SourceWatcher(Path site, WatchService service, Preview preview, Consumer<Rebuild> told) {
    this.site = site;
    this.service = service;
    this.preview = preview;
    this.told = told;
  }

  static SourceWatcher over(Path site, Preview preview, Consumer<Rebuild> told) throws IOException {
    Path root = site.toRealPath();
    SourceWatcher watcher =
        new SourceWatcher(root, root.getFileSystem().newWatchService(), preview, told);
    boolean registered = false;
    try {
      watcher.folders.put(watcher.register(root), root);
      for (String folder : FOLDERS) {
        watcher.follow(root.resolve(folder));
      }
      registered = true;
    } finally {
      if (!registered) {
        watcher.close();
      }
    }
    return watcher;
  }

  private WatchKey register(Path folder) throws IOException {
    return folder.register(service, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY);
  }

  /** Watches a folder and all below it, where there is one. */
  private void follow(Path top) throws IOException {
    if (!Files.isDirectory(top, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        top,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            try {
              folders.put(register(folder), folder);
              return FileVisitResult.CONTINUE;
            } catch (NoSuchFileException | NotDirectoryException gone) {
              // The folder above it tells; its sisters are still to be watched.
              return FileVisitResult.SKIP_SUBTREE;
            }
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** What happened since the last build. */
  private static final class Changes {
    private final Set<String> files = new TreeSet<>();
    private boolean all;

    boolean isEmpty() {
      return files.isEmpty() && !all;
    }
  }

  @Override
  public void run() {
    try {
      while (true) {
        Changes changes = next();
        if (!changes.isEmpty()) {
          build(changes);
        }
      }
    } catch (ClosedWatchServiceException | InterruptedException e) {
      // The preview ends.
      return;
    }
  }

  private void build(Changes changes) {
    try {
      boolean all = changes.all || missed;
      told.accept(all ? preview.rebuild() : preview.rebuild(changes.files));
      missed = false;
    } catch (IOException | UncheckedIOException e) {
      // The folder itself is gone or unreadable for a moment; the next change looks at everything.
      missed = true;
    }
  }

  private Changes next() throws InterruptedException {
    Changes changes = new Changes();
    note(service.take(), changes);
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_MILLIS);
    WatchKey more = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
    while (more != null) {
      note(more, changes);
      long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      more = left > 0 ? service.poll(Math.min(left, QUIET_MILLIS), TimeUnit.MILLISECONDS) : null;
    }
    return changes;
  }

  private void note(WatchKey key, Changes changes) {
    Path folder = folders.get(key);
    for (WatchEvent<?> event : key.pollEvents()) {
      if (folder == null || event.kind() == OVERFLOW) {
        changes.all = true;
      } else {
        note(folder.resolve((Path) event.context()), changes);
      }
    }
    if (!key.reset()) {
      folders.remove(key);
      changes.all = true;
    }
  }

  private void note(Path path, Changes changes) {
    Path relative = site.relativize(path);
    boolean source = FOLDERS.contains(relative.getName(0).toString());
    if (!source) {
      return;
    }
    if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      changes.all = true;
      try {
        follow(path);
      } catch (IOException e) {
        // Gone again; that it went is an event of its own.
        return;
      }
    } else {
      changes.files.add(relative.toString().replace('\\', '/'));
    }
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
