package dev.broadsheet.content;

/** What a document cannot know by itself when it is rendered: its references, and a few words. */
@FunctionalInterface
public interface ReferenceRenderer extends ReferenceText {
  /**
   * The markup of a reference. A block reference stands where its paragraph stood, any other inside
   * one.
   *
   * @param words the editor's own words, rendered; empty where they were left to us. For an image
   *     they are the alt text, escaped
   */
  HtmlFragment render(Reference reference, HtmlFragment words);

  /** A reference inside an alt text. */
  @Override
  default String text(Reference reference, String words) {
    return words;
  }

  /**
   * Where an ordinary link or image leads from the page: files beside the article lie elsewhere for
   * another language, and a site may stand below the root of its host.
   */
  default String url(WebLink link) {
    return link.url();
  }

  /** Whether {@link #picture} makes the markup of an image that stands as a block of its own. */
  default boolean shows(WebLink image) {
    return false;
  }

  /**
   * The markup of a picture; asked for only where {@link #shows} says so.
   *
   * @param alt plain text
   * @param caption what stands below it; empty where nothing does
   */
  default HtmlFragment picture(WebLink image, String alt, HtmlFragment caption) {
    return HtmlFragment.EMPTY;
  }

  /** The heading of the footnotes, in the language of the document. */
  default String footnotesLabel() {
    return "Footnotes";
  }

  /** What the link from footnote {@code number} back to the text is called. */
  default String footnoteReturnLabel(int number) {
    return "Back to the text, from note " + number;
  }
}
