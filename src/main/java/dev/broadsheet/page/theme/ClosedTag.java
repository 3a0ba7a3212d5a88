package dev.broadsheet.page.theme;

import io.pebbletemplates.pebble.error.ParserException;
import io.pebbletemplates.pebble.lexer.Token;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.parser.Parser;
import io.pebbletemplates.pebble.tokenParser.TokenParser;

/**
 * A tag of Pebble's that says so where its template ends before it does. Some of Pebble's own read
 * on beyond the last token, which is an exception without a place.
 */
final class ClosedTag implements TokenParser {
  private final TokenParser tag;

  ClosedTag(TokenParser tag) {
    this.tag = tag;
  }

  @Override
  public String getTag() {
    return tag.getTag();
  }

  @Override
  public RenderableNode parse(Token token, Parser parser) {
    try {
      return tag.parse(token, parser);
    } catch (IndexOutOfBoundsException e) {
      throw new ParserException(
          e,
          "the template ends before `" + getTag() + "` is complete",
          token.getLineNumber(),
          parser.getStream().getFilename());
    }
  }
}
