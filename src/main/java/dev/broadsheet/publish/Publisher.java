package dev.broadsheet.publish;

import dev.broadsheet.publish.PublishException.Reason;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Publishes whole trees: a reader sees the previous release or the new one, complete, never a
 * mixture and never a half. The output is a plain folder; stage, journal and lock lie beside it as
 * hidden files.
 */
public final class Publisher {
  private final OutputFiles files;

  Publisher(OutputFiles files) {
    this.files = files;
  }

  public static Publisher onDisk() {
    return new Publisher(new DiskFiles());
  }

  /**
   * Begins a release: takes the lock, completes or undoes what a dead process left, and makes an
   * empty stage.
   *
   * @param output the folder to publish to; created if it is not there
   * @param site the site folder, which the output must not be or contain
   * @throws PublishException if the folder is refused, held by another build, or cannot be written
   */
  public Release begin(Path output, Path site) throws PublishException {
    Path target = output.toAbsolutePath().normalize();
    try {
      new OutputGuard(files).check(target, site.toRealPath());
      Places places = Places.of(target);
      files.createDirectories(places.parent());
      return begin(places);
    } catch (PublishException e) {
      throw e;
    } catch (IOException e) {
      throw new PublishException("cannot publish to " + target, e);
    }
  }

  private Release begin(Places places) throws IOException {
    FileLock lock = lock(places);
    boolean ready = false;
    try {
      new Swap(files, places).recover();
      files.createDirectories(places.stage());
      ready = true;
      return new Release(files, places, lock);
    } finally {
      if (!ready) {
        lock.acquiredBy().close();
      }
    }
  }

  private static FileLock lock(Places places) throws IOException {
    FileChannel channel =
        FileChannel.open(places.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return lock;
      }
    } catch (OverlappingFileLockException e) {
      // Held by another build in this very process: as busy as if it were another one.
    }
    channel.close();
    throw new PublishException(Reason.BUSY, "another build is publishing to " + places.output());
  }
}
