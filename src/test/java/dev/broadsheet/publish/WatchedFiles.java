package dev.broadsheet.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The real file system with a record of what was asked of it, each as {@code operation name}, where
 * the name is relative to the folder that is watched. Something may happen at an operation, such as
 * that it is refused; and a disk may have no hard links.
 */
final class WatchedFiles implements OutputFiles {
  private final OutputFiles disk = new DiskFiles();
  private final Path folder;
  private final List<String> asked = new ArrayList<>();
  private final Map<String, Event> events = new HashMap<>();
  private boolean links = true;

  WatchedFiles(Path folder) {
    this.folder = folder;
  }

  /** What happens right before an operation. */
  interface Event {
    void happen() throws IOException;
  }

  void before(String operation, Event event) {
    events.put(operation, event);
  }

  void refuse(String operation) {
    before(
        operation,
        () -> {
          throw new IOException("refused: " + operation);
        });
  }

  void forbidLinks() {
    links = false;
  }

  /** What was asked since the last call: the operations that begin with one of these words. */
  List<String> take(String... operations) {
    List<String> wanted = List.of(operations);
    List<String> taken = asked.stream().filter(a -> wanted.contains(a.split(" ")[0])).toList();
    asked.clear();
    return taken;
  }

  private void note(String operation, Path path) throws IOException {
    note(operation + " " + folder.relativize(path));
  }

  private void note(String operation) throws IOException {
    asked.add(operation);
    events.getOrDefault(operation, () -> {}).happen();
  }

  @Override
  public Optional<Stat> stat(Path path) throws IOException {
    return disk.stat(path);
  }

  @Override
  public Map<String, Stat> walk(Path path) throws IOException {
    return disk.walk(path);
  }

  @Override
  public List<String> names(Path path) throws IOException {
    return disk.names(path);
  }

  @Override
  public byte[] read(Path file) throws IOException {
    note("read", file);
    return disk.read(file);
  }

  @Override
  public Path target(Path link) throws IOException {
    return disk.target(link);
  }

  @Override
  public void createFolder(Path path) throws IOException {
    note("createFolder", path);
    disk.createFolder(path);
  }

  @Override
  public void create(Path file, byte[] bytes) throws IOException {
    note("create", file);
    disk.create(file, bytes);
  }

  @Override
  public boolean link(Path name, Path file) throws IOException {
    note("link", name);
    return links && disk.link(name, file);
  }

  @Override
  public void symlink(Path link, Path target) throws IOException {
    note("symlink", link);
    disk.symlink(link, target);
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    note("move " + folder.relativize(from) + " " + folder.relativize(to));
    disk.move(from, to);
  }

  @Override
  public void delete(Path path) throws IOException {
    note("delete", path);
    disk.delete(path);
  }

  @Override
  public void force(Path file) throws IOException {
    note("force", file);
    disk.force(file);
  }

  @Override
  public void forceFolder(Path path) throws IOException {
    note("forceFolder", path);
    disk.forceFolder(path);
  }
}
