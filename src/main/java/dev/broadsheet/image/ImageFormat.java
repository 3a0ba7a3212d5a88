package dev.broadsheet.image;

import dev.broadsheet.image.pixel.Bytes;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats that an article may bring. */
public enum ImageFormat {
  JPEG("image/jpeg", "jpg", "jpeg"),
  PNG("image/png", "png"),
  WEBP("image/webp", "webp"),
  AVIF("image/avif", "avif");

  private final String mediaType;
  private final List<String> extensions;

  ImageFormat(String mediaType, String... extensions) {
    this.mediaType = mediaType;
    this.extensions = List.of(extensions);
  }

  /** Such as {@code image/jpeg}. */
  public String mediaType() {
    return mediaType;
  }

  /** The usual ending of a file's name, without the dot. */
  public String extension() {
    return extensions.get(0);
  }

  /** The format that a file's name promises. */
  public static Optional<ImageFormat> ofName(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(f -> f.extensions.contains(ending)).findFirst();
  }

  /** The format that a file's first bytes show. */
  static Optional<ImageFormat> ofContent(Bytes file) {
    if (file.startsWith(0, "\u00ff\u00d8\u00ff")) {
      return Optional.of(JPEG);
    }
    if (file.startsWith(0, "\u0089PNG\r\n\u001a\n")) {
      return Optional.of(PNG);
    }
    if (file.startsWith(0, "RIFF") && file.startsWith(8, "WEBP")) {
      return Optional.of(WEBP);
    }
    return file.startsWith(4, "ftyp") ? Optional.of(AVIF) : Optional.empty();
  }

  /** What a file of another format is, where its first bytes tell. */
  static Optional<String> foreign(Bytes file) {
    if (file.startsWith(0, "GIF8")) {
      return Optional.of("a GIF");
    }
    if (file.startsWith(0, "II*\0") || file.startsWith(0, "MM\0*")) {
      return Optional.of("a TIFF");
    }
    if (file.startsWith(0, "BM")) {
      return Optional.of("a BMP");
    }
    if (file.startsWith(0, "%PDF")) {
      return Optional.of("a PDF");
    }
    boolean markup = file.startsWith(0, "<svg") || file.startsWith(0, "<?xml");
    return markup ? Optional.of("an SVG") : Optional.empty();
  }
}
