package dev.broadsheet.page.model;

import dev.broadsheet.content.HtmlFragment;
import java.util.List;
import java.util.Optional;

/**
 * A photograph or other image that an article brought along.
 *
 * @param alt the picture in words
 * @param caption empty where it has none
 */
public record PictureModel(
    Files files, Shape shape, String alt, HtmlFragment caption, Credit credit) {

  /**
   * What the browser may choose from.
   *
   * @param src for those that do not choose
   * @param offered the narrowest first
   */
  public record Files(String src, List<Offer> offered) {
    public Files {
      offered = List.copyOf(offered);
    }
  }

  /** One file, and how many pixels it is wide. */
  public record Offer(String href, int width) {}

  /**
   * How much room it takes.
   *
   * @param tall whether it is so tall that it is shown narrower than the text
   * @param early whether the reader sees it at once, so that it is loaded first
   */
  public record Shape(int width, int height, boolean tall, boolean early) {}

  /**
   * Whose it is.
   *
   * @param source where it comes from
   */
  public record Credit(String text, Optional<String> licence, Optional<String> source) {}
}
