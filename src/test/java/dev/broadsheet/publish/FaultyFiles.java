package dev.broadsheet.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * A file system that goes wrong at its {@code k}-th changing operation: refuses it, dies before it,
 * or writes half a file and then dies or refuses.
 */
final class FaultyFiles implements OutputFiles {
  /** What happens at the chosen operation. */
  enum Fault {
    REFUSE,
    DIE,
    HALF_WRITE_THEN_REFUSE,
    HALF_WRITE_THEN_DIE;

    private boolean dies() {
      return this == DIE || this == HALF_WRITE_THEN_DIE;
    }

    private boolean writesHalf() {
      return this == HALF_WRITE_THEN_REFUSE || this == HALF_WRITE_THEN_DIE;
    }
  }

  /** The process is gone: nothing after this can touch the disk. */
  static final class Death extends Error {
    private static final long serialVersionUID = 1L;
  }

  private final OutputFiles disk = new DiskFiles();
  private final Fault fault;
  private final int at;
  private int operations;
  private boolean dead;

  FaultyFiles(Fault fault, int at) {
    this.fault = fault;
    this.at = at;
  }

  /** Whether the chosen operation was reached. */
  boolean struck() {
    return operations >= at;
  }

  private void step() throws IOException {
    checkAlive();
    if (++operations == at) {
      strike();
    }
  }

  private void strike() throws IOException {
    dead = fault.dies();
    checkAlive();
    throw new IOException("No space left on device");
  }

  private void checkAlive() {
    if (dead) {
      throw new Death();
    }
  }

  @Override
  public boolean exists(Path path) {
    checkAlive();
    return disk.exists(path);
  }

  @Override
  public boolean isDirectory(Path path) {
    checkAlive();
    return disk.isDirectory(path);
  }

  @Override
  public byte[] read(Path file) throws IOException {
    checkAlive();
    return disk.read(file);
  }

  @Override
  public List<String> list(Path folder) throws IOException {
    checkAlive();
    return disk.list(folder);
  }

  @Override
  public void createDirectories(Path folder) throws IOException {
    step();
    disk.createDirectories(folder);
  }

  @Override
  public void create(Path file, byte[] bytes) throws IOException {
    if (fault.writesHalf() && !dead && operations + 1 == at) {
      disk.create(file, Arrays.copyOf(bytes, bytes.length / 2));
    }
    step();
    disk.create(file, bytes);
  }

  @Override
  public boolean link(Path name, Path file) throws IOException {
    step();
    return disk.link(name, file);
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    step();
    disk.move(from, to);
  }

  @Override
  public void delete(Path path) throws IOException {
    step();
    disk.delete(path);
  }

  @Override
  public void force(Path folder) throws IOException {
    step();
    disk.force(folder);
  }
}
