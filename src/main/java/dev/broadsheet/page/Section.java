package dev.broadsheet.page;

import dev.broadsheet.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A part of the site whose files are made of the same things, so that a preview looks at them one
 * by one only where one of those things changed.
 *
 * @param name the slug of an article, the id of a sheet, the tag of a language, or nothing
 */
record Section(Part part, String name) {
  /** Everything that stands by itself: front pages, static pages, feeds and other machine files. */
  static final Section REST = new Section(Part.REST, "");

  enum Part {
    /** An article in every language: its pages, charts and picture. */
    ARTICLE,
    /** The registers, claims and data of a sheet. */
    SHEET,
    /** The lists of articles in one language. */
    LISTS,
    REST
  }

  static Section article(String slug) {
    return new Section(Part.ARTICLE, slug);
  }

  static Section sheet(String id) {
    return new Section(Part.SHEET, id);
  }

  static Section lists(Language language) {
    return new Section(Part.LISTS, language.tag());
  }

  // Spelt out, as is hashCode: the quick compiler takes its time over what a record has by itself.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Section section && section.part == part && section.name.equals(name);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + part.ordinal();
  }
}
