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
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** YAML events with their places; the parser counts code points from the start of the part. */
final class YamlTreeReader extends TreeReader {
  private static final YAMLFactory FACTORY =
      YAMLFactory.builder()
          .streamReadConstraints(ReadLimits.constraints())
          .loadSettings(
              LoadSettings.builder().setCodePointLimit(ReadLimits.DOCUMENT_CHARS + 1).build())
          .build();

  /** Only what JSON calls a number too: {@code 0x1F} and {@code 1_000} are texts. */
  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

  private final SourceFile file;
  private final Span part;
  private final YAMLParser parser;
  private final boolean onePointPerChar;

  YamlTreeReader(SourceFile file, Span part, Diagnostics diagnostics) {
    super(JsonRules.YAML_SYNTAX, JsonRules.YAML_LIMIT, diagnostics);
    this.file = file;
    this.part = part;
    String text = part.text();
    this.onePointPerChar = text.codePointCount(0, text.length()) == text.length();
    this.parser = (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), text);
  }

  @Override
  JsonParser parser() {
    return parser;
  }

  /** The offset in the file of a place that the parser speaks of. */
  int offset(TokenStreamLocation location) {
    int points = (int) Math.max(0, location.getCharOffset());
    int length = part.end() - part.start();
    if (onePointPerChar) {
      return part.start() + Math.min(points, length);
    }
    String text = part.text();
    int known = text.codePointCount(0, length);
    return part.start() + text.offsetByCodePoints(0, Math.min(points, known));
  }

  Span pointAt(TokenStreamLocation location) {
    int offset = offset(location);
    return file.span(offset, Math.min(offset + 1, part.end()));
  }

  @Override
  Span tokenSpan() {
    int start = offset(parser.currentTokenLocation());
    int end = Math.max(start, offset(parser.currentLocation()));
    return file.span(start, trimmedEnd(start, end));
  }

  /** Block scalars and collections end where the next token starts; leave the white space out. */
  private int trimmedEnd(int start, int end) {
    int last = end;
    while (last > start && Character.isWhitespace(file.text().charAt(last - 1))) {
      last--;
    }
    return last;
  }

  @Override
  Span closed(Span open) {
    int end = Math.max(open.start(), tokenSpan().end());
    return file.span(open.start(), trimmedEnd(open.start(), end));
  }

  @Override
  void refuseExtras() {
    if (parser.isCurrentAlias()) {
      throw wrong(tokenSpan(), "aliases (`*name`) are not used here; write the value out");
    }
    if (parser.getObjectId() != null) {
      throw wrong(
          tokenSpan(),
          "anchors (`&name`) are not used here; a text that starts with `&`" + " stands in quotes");
    }
    if (parser.getRawTag() != null) {
      throw wrong(
          tokenSpan(),
          "tags (`!name`) are not used here; a text that starts with `!`" + " stands in quotes");
    }
  }

  @Override
  DataNode scalar(JsonToken token, Span span) {
    String value = parser.getString();
    if (value.length() > ReadLimits.STRING_CHARS) {
      throw tooMuch(span, "a text has at most " + ReadLimits.STRING_CHARS + " characters");
    }
    return switch (token) {
      case VALUE_NULL -> new NullNode(span);
      case VALUE_TRUE -> new FlagNode(span, true);
      case VALUE_FALSE -> new FlagNode(span, false);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(span);
      default -> text(span, value);
    };
  }

  private DataNode number(Span span) {
    String written = span.text();
    if (!NUMBER.matcher(written).matches()) {
      return text(span, written);
    }
    ReadLimits.excess(written)
        .ifPresent(
            message -> {
              throw tooMuch(span, message);
            });
    return new NumberNode(span, new BigDecimal(written));
  }

  private TextNode text(Span span, String value) {
    String written = span.text();
    if (written.equals(value)) {
      return new TextNode(span, value, Optional.of(span));
    }
    boolean quoted = written.length() == value.length() + 2 && written.startsWith(value, 1);
    return new TextNode(
        span, value, quoted ? Optional.of(span.part(1, written.length() - 1)) : Optional.empty());
  }
}
