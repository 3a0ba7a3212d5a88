package dev.broadsheet.image;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Rule;
import dev.broadsheet.diagnostic.Span;
import dev.broadsheet.image.pixel.ImageException;
import dev.broadsheet.image.pixel.Orientation;
import dev.broadsheet.image.pixel.Size;
import java.util.Optional;

/**
 * What an image file is, read without its pixels.
 *
 * @param format of the file
 * @param size upright, as readers see it
 * @param published the format of what is made from it
 * @param digest SHA-256 of the file, in hexadecimal
 * @param traits what its maker needs to know
 */
public record Picture(
    ImageFormat format, Size size, ImageFormat published, String digest, Traits traits) {

  /**
   * What the maker of smaller pictures needs to know.
   *
   * @param orientation how to turn the stored picture
   * @param alpha whether it may have transparent pixels
   * @param indexed whether it has few colours, and would get more, and heavier, by being scaled
   * @param memory bytes that reading the pixels holds at a time, about
   */
  public record Traits(Orientation orientation, boolean alpha, boolean indexed, long memory) {}

  /**
   * Looks at a file; whatever is wrong with it is reported where it is used.
   *
   * @param name the file's name
   * @param place where an article names it
   */
  public static Optional<Picture> read(
      byte[] bytes, String name, Span place, Diagnostics problems) {
    try {
      return Optional.of(PictureReader.read(bytes, name));
    } catch (ImageException e) {
      report(e, name, place, problems);
      return Optional.empty();
    }
  }

  static void report(ImageException e, String name, Span place, Diagnostics problems) {
    Rule rule =
        switch (e.kind()) {
          case BROKEN -> ImageRules.BROKEN;
          case UNSUPPORTED -> ImageRules.FORMAT;
          case TOO_LARGE -> ImageRules.TOO_LARGE;
        };
    String shown = name.replace('`', '\'');
    problems.add(Diagnostic.of(rule, place, "`" + shown + "` " + e.getMessage()));
  }
}
