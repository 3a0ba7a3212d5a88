package dev.broadsheet.source;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The file system would not let the site folder be read: not the author's mistake, the world's. */
public final class SourceException extends UncheckedIOException {
  private static final long serialVersionUID = 1L;

  public SourceException(String message, IOException cause) {
    super(message, cause);
  }
}
