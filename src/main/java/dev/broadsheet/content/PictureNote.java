package dev.broadsheet.content;

import dev.broadsheet.image.Focus;
import dev.broadsheet.text.LocalText;
import java.util.Optional;

/**
 * What the file beside an image says of it: {@code photo.jpg.yaml} of {@code photo.jpg}.
 *
 * @param credit who made it, and for whom
 * @param licence under which terms it is published, such as {@code CC BY-SA 4.0}
 * @param source where it comes from, an address on the web
 * @param focus the point that a crop must keep
 */
public record PictureNote(
    LocalText credit, Optional<String> licence, Optional<String> source, Focus focus) {

  /** What the file of an image's note is called. */
  public static String fileOf(String image) {
    return image + ".yaml";
  }
}
