package dev.broadsheet.content;

import dev.broadsheet.diagnostic.Span;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A link or image with one of our schemes: {@code [up to $100bn](fact:pledge?style=short)}.
 *
 * @param target what it points at
 * @param parameters what stands after the question mark, in the order written
 * @param words the link text or alt text as plain text; references inside an alt text count with
 *     their own words
 * @param form link, image in running text, or a block
 * @param place where it and its parts stand
 */
public record Reference(
    Target target, Map<String, String> parameters, String words, Form form, Place place) {

  public Reference {
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }

  /**
   * What a reference points at.
   *
   * @param sheet the sheet written before the slash; empty for the article's own
   * @param id a name in the sheet, or the slug of an article or page
   */
  public record Target(Scheme scheme, Optional<String> sheet, String id) {
    /** As it is written in a URL: {@code fact:other/pledge}. */
    @Override
    public String toString() {
      return scheme.key() + ":" + sheet.map(s -> s + "/").orElse("") + id;
    }

    // Spelt out, as is hashCode: the quick compiler takes its time over what a record has by
    // itself.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Target target
          && target.scheme == scheme
          && target.id.equals(id)
          && target.sheet.equals(sheet);
    }

    @Override
    public int hashCode() {
      return 31 * id.hashCode() + sheet.hashCode();
    }
  }

  /** How a reference is written. */
  public enum Form {
    LINK,
    /** An image among other words. */
    INLINE_IMAGE,
    /** An image alone in its paragraph. */
    BLOCK
  }

  /**
   * Where a reference stands.
   *
   * @param whole from the opening bracket to the closing parenthesis
   * @param words the words between the brackets; a point where there are none
   * @param target the URL, or the whole where the URL stands elsewhere
   */
  public record Place(Span whole, Span words, Span target) {
    // Spelt out, as is hashCode: the quick compiler takes its time over what a record has by
    // itself.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Place place
          && place.target.equals(target)
          && place.words.equals(words)
          && place.whole.equals(whole);
    }

    @Override
    public int hashCode() {
      return target.hashCode();
    }
  }

  public Scheme scheme() {
    return target.scheme();
  }

  public Optional<String> sheet() {
    return target.sheet();
  }

  public String id() {
    return target.id();
  }

  /** The place of the whole reference. */
  public Span span() {
    return place.whole();
  }

  public Span wordsSpan() {
    return place.words();
  }

  public Span targetSpan() {
    return place.target();
  }

  public boolean image() {
    return form != Form.LINK;
  }

  /** Whether it stands alone in its paragraph, and is rendered without one. */
  public boolean block() {
    return form == Form.BLOCK;
  }

  /** Whether the editor left the words to us. */
  public boolean isWordless() {
    return words.isBlank();
  }

  public Optional<String> parameter(String name) {
    return Optional.ofNullable(parameters.get(name));
  }

  // Spelt out, as is hashCode: the quick compiler takes its time over what a record has by itself.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Reference reference
        && reference.place.equals(place)
        && reference.target.equals(target)
        && reference.form == form
        && reference.words.equals(words)
        && reference.parameters.equals(parameters);
  }

  @Override
  public int hashCode() {
    return 31 * place.hashCode() + target.hashCode();
  }
}
