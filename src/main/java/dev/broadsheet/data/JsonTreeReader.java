package dev.broadsheet.data;

import dev.broadsheet.data.DataNode.FlagNode;
import dev.broadsheet.data.DataNode.NullNode;
import dev.broadsheet.data.DataNode.NumberNode;
import dev.broadsheet.data.DataNode.TextNode;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.diagnostic.Span;
import java.math.BigDecimal;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** JSON tokens with their places; parsing a string makes the parser's offsets those of the text. */
final class JsonTreeReader extends TreeReader {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().streamReadConstraints(ReadLimits.constraints()).build();

  private final SourceFile file;
  private final JsonParser parser;

  JsonTreeReader(SourceFile file, Diagnostics diagnostics) {
    super(JsonRules.JSON_SYNTAX, JsonRules.JSON_LIMIT, diagnostics);
    this.file = file;
    this.parser = FACTORY.createParser(ObjectReadContext.empty(), file.text());
  }

  @Override
  JsonParser parser() {
    return parser;
  }

  /** Where the parser stands, for a fault that nothing else explains. */
  Span cursor() {
    int offset = (int) parser.currentLocation().getCharOffset();
    return file.span(offset, offset);
  }

  @Override
  Span tokenSpan() {
    int start = (int) parser.currentTokenLocation().getCharOffset();
    JsonToken token = parser.currentToken();
    if (token == null) {
      return file.span(start, start);
    }
    return switch (token) {
      case PROPERTY_NAME, VALUE_STRING -> file.span(start, closingQuote(start) + 1);
      case START_OBJECT, START_ARRAY, END_OBJECT, END_ARRAY -> file.span(start, start + 1);
      default -> file.span(start, start + parser.getString().length());
    };
  }

  /** The offset of the quote that closes the string which opens at {@code start}. */
  private int closingQuote(int start) {
    String text = file.text();
    int i = start + 1;
    while (i < text.length() && text.charAt(i) != '"') {
      i += text.charAt(i) == '\\' ? 2 : 1;
    }
    return i;
  }

  @Override
  Span closed(Span open) {
    return file.span(open.start(), tokenSpan().end());
  }

  @Override
  DataNode scalar(JsonToken token, Span span) {
    return switch (token) {
      case VALUE_STRING -> text(span);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(span);
      case VALUE_TRUE -> new FlagNode(span, true);
      case VALUE_FALSE -> new FlagNode(span, false);
      default -> new NullNode(span);
    };
  }

  private TextNode text(Span span) {
    String value = parser.getString();
    if (value.length() > ReadLimits.STRING_CHARS) {
      throw tooMuch(span, "a text has at most " + ReadLimits.STRING_CHARS + " characters");
    }
    Span inner = file.span(span.start() + 1, span.end() - 1);
    boolean verbatim = inner.end() - inner.start() == value.length();
    return new TextNode(span, value, verbatim ? Optional.of(inner) : Optional.empty());
  }

  private NumberNode number(Span span) {
    String written = parser.getString();
    ReadLimits.excess(written)
        .ifPresent(
            message -> {
              throw tooMuch(span, message);
            });
    return new NumberNode(span, new BigDecimal(written));
  }
}
