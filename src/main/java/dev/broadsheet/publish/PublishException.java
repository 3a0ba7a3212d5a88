package dev.broadsheet.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;

/** Publishing could not be done; what was published before is untouched. */
public final class PublishException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Why, so that the command line can choose its exit code. */
  public enum Reason {
    /** The output folder must not be written to: it is the source, or not one of ours. */
    REFUSED,
    /** Another build holds the output. */
    BUSY,
    /** The file system said no. */
    FAILED
  }

  private final Reason reason;

  PublishException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  PublishException(String message, IOException cause) {
    super(message + ": " + describe(cause), cause);
    this.reason = Reason.FAILED;
  }

  public Reason reason() {
    return reason;
  }

  /** A file system's message is often no more than the path; then the kind of failure says why. */
  private static String describe(IOException cause) {
    if (cause instanceof FileSystemException fs && fs.getReason() == null) {
      return fs.getClass().getSimpleName().replaceFirst("Exception$", "") + " " + fs.getFile();
    }
    return cause.getMessage();
  }
}
