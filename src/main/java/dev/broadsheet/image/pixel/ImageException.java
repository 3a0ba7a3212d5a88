package dev.broadsheet.image.pixel;

/**
 * Says why an image file cannot be used. It stays inside this room: whoever reads images from
 * outside gets a finding. The message is the end of a sentence about the file.
 */
public final class ImageException extends Exception {
  private static final long serialVersionUID = 1L;

  private final Kind kind;

  /** What sort of trouble it is. */
  public enum Kind {
    /** The file contradicts itself or ends too early. */
    BROKEN,
    /** The file may be sound, but is of a sort that is not published. */
    UNSUPPORTED,
    /** The file, or what it unpacks to, exceeds a limit. */
    TOO_LARGE
  }

  private ImageException(Kind kind, String message) {
    super(message, null, false, false);
    this.kind = kind;
  }

  public static ImageException broken(String message) {
    return new ImageException(Kind.BROKEN, message);
  }

  public static ImageException unsupported(String message) {
    return new ImageException(Kind.UNSUPPORTED, message);
  }

  public static ImageException tooLarge(String message) {
    return new ImageException(Kind.TOO_LARGE, message);
  }

  public Kind kind() {
    return kind;
  }
}
