package dev.broadsheet.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file system that goes wrong at its {@code k}-th changing operation: refuses it, dies before it,
 * or does half of it (writes half a file, deletes half a folder) and then dies or refuses.
 */
final class FaultyFiles implements OutputFiles {
  /** What happens at the chosen operation. */
  enum Fault {
    REFUSE,
    DIE,
    HALF_THEN_REFUSE,
    HALF_THEN_DIE;

    private boolean dies() {
      return this == DIE || this == HALF_THEN_DIE;
    }

    private boolean doesHalf() {
      return this == HALF_THEN_REFUSE || this == HALF_THEN_DIE;
    }
  }

  /** The process is gone: nothing after this can touch the disk. */
  static final class Death extends Error {
    private static final long serialVersionUID = 1L;
  }

  /** How a death is died. */
  interface Dying {
    void die();
  }

  private final OutputFiles disk = new DiskFiles();
  private final Fault fault;
  private final int at;
  private final Dying dying;
  private int operations;
  private boolean dead;

  FaultyFiles(Fault fault, int at) {
    this(
        fault,
        at,
        () -> {
          throw new Death();
        });
  }

  FaultyFiles(Fault fault, int at, Dying dying) {
    this.fault = fault;
    this.at = at;
    this.dying = dying;
  }

  /** Whether the chosen operation was reached. */
  boolean struck() {
    return operations >= at;
  }

  private interface Half {
    void run() throws IOException;
  }

  private void step(Half half) throws IOException {
    checkAlive();
    if (++operations == at) {
      if (fault.doesHalf()) {
        half.run();
      }
      dead = fault.dies();
      checkAlive();
      throw new IOException("No space left on device");
    }
  }

  private void step() throws IOException {
    step(() -> {});
  }

  private void checkAlive() {
    if (dead) {
      dying.die();
    }
  }

  private static byte[] half(byte[] bytes) {
    return Arrays.copyOf(bytes, bytes.length / 2);
  }

  private void deleteHalf(Path path) throws IOException {
    if (disk.stat(path).filter(Stat::isFolder).isPresent()) {
      List<String> all = disk.walk(path).keySet().stream().sorted().toList();
      for (String child : all.subList(0, (all.size() + 1) / 2)) {
        disk.delete(path.resolve(child));
      }
    }
  }

  @Override
  public Optional<Stat> stat(Path path) throws IOException {
    checkAlive();
    return disk.stat(path);
  }

  @Override
  public Map<String, Stat> walk(Path folder) throws IOException {
    checkAlive();
    return disk.walk(folder);
  }

  @Override
  public List<String> names(Path folder) throws IOException {
    checkAlive();
    return disk.names(folder);
  }

  @Override
  public byte[] read(Path file) throws IOException {
    checkAlive();
    return disk.read(file);
  }

  @Override
  public Path target(Path link) throws IOException {
    checkAlive();
    return disk.target(link);
  }

  @Override
  public void createFolder(Path folder) throws IOException {
    step();
    disk.createFolder(folder);
  }

  @Override
  public void create(Path file, byte[] bytes) throws IOException {
    step(() -> disk.create(file, half(bytes)));
    disk.create(file, bytes);
  }

  @Override
  public boolean link(Path name, Path file) throws IOException {
    step();
    return disk.link(name, file);
  }

  @Override
  public void symlink(Path link, Path target) throws IOException {
    step();
    disk.symlink(link, target);
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    step();
    disk.move(from, to);
  }

  @Override
  public void delete(Path path) throws IOException {
    step(() -> deleteHalf(path));
    disk.delete(path);
  }

  @Override
  public void force(Path file) throws IOException {
    // Nothing here loses power, so a force is a moment to fail at, and not worth waiting for.
    step();
  }

  @Override
  public void forceFolder(Path folder) throws IOException {
    step();
  }
}
