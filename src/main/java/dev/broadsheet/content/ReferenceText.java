package dev.broadsheet.content;

/** Says what a reference reads as where only plain text can stand: a title, a feed, an alt text. */
@FunctionalInterface
public interface ReferenceText {
  /**
   * What the reader reads.
   *
   * @param words the editor's own words; blank where they were left to us
   */
  String text(Reference reference, String words);
}
