package dev.broadsheet.content;

import org.commonmark.node.Document;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;

/**
 * Tells images that are blocks from those among words. A picture stands first in its paragraph; the
 * lines after its own are its caption.
 */
final class Pictures {
  /** So many blocks are seen before the reader scrolls, about. */
  private static final int OPENING = 3;

  private Pictures() {}

  static WebLink.Form form(Node image, boolean blocks) {
    boolean first = image.getPrevious() == null && image.getParent() instanceof Paragraph;
    boolean alone = image.getNext() == null || isLineBreak(image.getNext());
    if (!blocks || !first || !alone) {
      return WebLink.Form.INLINE_IMAGE;
    }
    return isOpening(image.getParent()) ? WebLink.Form.OPENING_PICTURE : WebLink.Form.PICTURE;
  }

  private static boolean isLineBreak(Node node) {
    return node instanceof SoftLineBreak || node instanceof HardLineBreak;
  }

  private static boolean isOpening(Node paragraph) {
    Node node = paragraph;
    for (int i = 1; i < OPENING && node != null; i++) {
      node = node.getPrevious();
    }
    return paragraph.getParent() instanceof Document
        && (node == null || node.getPrevious() == null);
  }
}
