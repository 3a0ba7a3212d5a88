package dev.broadsheet.font;

/** A file is no font that can be used; the message says why, without a full stop. */
public final class FontException extends Exception {
  private static final long serialVersionUID = 1;

  FontException(String message) {
    super(message);
  }
}
