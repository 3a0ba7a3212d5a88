package dev.broadsheet.image;

import dev.broadsheet.diagnostic.Rule;
import java.util.List;

/** The rules of this room, for the catalogue. */
public final class ImageRules {
  static final Rule FORMAT =
      Rule.error(
          "image-format",
          "An image is of a kind that is not published.",
          "JPEG, PNG, WebP and AVIF are, each under its own ending, standing still, in RGB or grey with"
              + " up to 16 bits (JPEG: 8). GIF, SVG, TIFF, HEIC, CMYK and moving pictures are not:"
              + " save the picture as JPEG where it is a photograph, as PNG where it is a drawing or"
              + " a screenshot.");
  static final Rule BROKEN =
      Rule.error(
          "image-broken",
          "An image file is damaged.",
          "The file ends too early, contradicts itself, or its pixels cannot be read. Browsers would"
              + " show a part of it, or nothing. Export it once more.");
  static final Rule TOO_LARGE =
      Rule.error(
          "image-too-large",
          "An image has more pixels than are read.",
          "50 million pixels and 16,384 to a side are the most (WebP: 4 million), so that a file of"
              + " some kilobytes cannot fill the memory. Readers get at most 1,920 pixels of width in"
              + " any case.");
  static final Rule HEAVY =
      Rule.warning(
          "image-heavy",
          "A published image is heavier than 500 kB.",
          "Readers on slow lines wait for it. A photograph belongs in a JPEG (or WebP, lossy), not in"
              + " a PNG; an AVIF is published as it is, so save it at the width at which it is"
              + " shown.");

  private ImageRules() {}

  /** What looking at a file finds. */
  public static List<Rule> ofFiles() {
    return List.of(FORMAT, BROKEN, TOO_LARGE);
  }

  /** What only making the published files finds. */
  public static List<Rule> ofPublished() {
    return List.of(HEAVY);
  }
}
