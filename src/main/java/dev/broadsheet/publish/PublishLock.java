package dev.broadsheet.publish;

import dev.broadsheet.publish.PublishException.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.StandardOpenOption;

/**
 * Lets one build at a time publish to an output. The system releases the lock when its holder ends,
 * however it ends, so the file may lie there for ever and blocks nobody.
 */
final class PublishLock implements AutoCloseable {
  private static final int LONGEST_NUMBER = 20;

  private final FileChannel channel;

  private PublishLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock.
   *
   * @throws PublishException if another build has it; the message names its process
   */
  static PublishLock take(Places places) throws IOException {
    FileChannel channel =
        FileChannel.open(
            places.lock(),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    boolean taken = false;
    try {
      taken = isFree(channel);
      if (!taken) {
        throw new PublishException(
            Reason.BUSY,
            "another build" + holder(channel) + " is publishing to " + places.output());
      }
      channel.truncate(0);
      channel.write(text(Long.toString(ProcessHandle.current().pid())), 0);
      return new PublishLock(channel);
    } finally {
      if (!taken) {
        channel.close();
      }
    }
  }

  private static boolean isFree(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      // Held by another build in this very process: as busy as if it were another one.
      return false;
    }
  }

  private static ByteBuffer text(String text) {
    return ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
  }

  /** Who holds the lock, as far as it has written that down yet. */
  private static String holder(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(LONGEST_NUMBER);
    channel.read(bytes, 0);
    String number = new String(bytes.array(), 0, bytes.position(), StandardCharsets.US_ASCII);
    return number.matches("[0-9]+") ? " (process " + number + ")" : "";
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
