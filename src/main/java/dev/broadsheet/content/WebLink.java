package dev.broadsheet.content;

import dev.broadsheet.diagnostic.Span;

/**
 * A link or image that points at an ordinary URL: another site, a path of this one, a file beside
 * the article, or a fragment.
 *
 * @param url as written, with entities and escapes resolved
 * @param words the link text or alt text as plain text
 * @param target where the URL stands
 */
public record WebLink(String url, String words, Form form, Span span, Span target) {
  /** Where it stands. */
  public enum Form {
    LINK,
    /** An image among words. */
    INLINE_IMAGE,
    /** An image first in its paragraph; what follows on further lines is its caption. */
    PICTURE,
    /** The same, among the first blocks of the text. */
    OPENING_PICTURE
  }

  public boolean image() {
    return form != Form.LINK;
  }

  /** Whether it is an image that stands as a block of its own. */
  public boolean isPicture() {
    return form == Form.PICTURE || form == Form.OPENING_PICTURE;
  }
}
