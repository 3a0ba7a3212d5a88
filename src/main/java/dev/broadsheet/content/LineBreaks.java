package dev.broadsheet.content;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** What a line break in the source is to a reader: a space, or nothing between Han characters. */
final class LineBreaks {
  /** None stands before the radicals, so that most text needs no look-up of scripts. */
  private static final int FIRST_IDEOGRAPH = 0x2E80;

  private static final Set<UnicodeBlock> WIDE_PUNCTUATION =
      Set.of(UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION, UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS);

  private LineBreaks() {}

  /** Whether the characters on both sides are written without a space between them. */
  static boolean joinsHan(SoftLineBreak lineBreak) {
    return endsWide(lineBreak.getPrevious()) && startsWide(lineBreak.getNext());
  }

  private static boolean endsWide(Node node) {
    Node last = node;
    while (last != null && last.getLastChild() != null) {
      last = last.getLastChild();
    }
    if (!(last instanceof Text text) || text.getLiteral().isEmpty()) {
      return false;
    }
    return isWide(text.getLiteral().codePointBefore(text.getLiteral().length()));
  }

  private static boolean startsWide(Node node) {
    Node first = node;
    while (first != null && first.getFirstChild() != null) {
      first = first.getFirstChild();
    }
    if (!(first instanceof Text text) || text.getLiteral().isEmpty()) {
      return false;
    }
    return isWide(text.getLiteral().codePointAt(0));
  }

  /** Whether a code point is a Han character or a kana. */
  static boolean isIdeograph(int codePoint) {
    if (codePoint < FIRST_IDEOGRAPH) {
      return false;
    }
    return switch (UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA -> true;
      default -> false;
    };
  }

  /** Whether a code point is a Han character, a kana or full-width punctuation. */
  static boolean isWide(int codePoint) {
    // A code point that Unicode has not given out lies in no block.
    UnicodeBlock block = UnicodeBlock.of(codePoint);
    return isIdeograph(codePoint) || block != null && WIDE_PUNCTUATION.contains(block);
  }
}
