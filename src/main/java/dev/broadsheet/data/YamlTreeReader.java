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
              LoadSettings.builder()
                  .setAllowDuplicateKeys(true)
                  .setCodePointLimit(ReadLimits.DOCUMENT_CHARS + 1)
                  .build())
          .build();

  /** Only what JSON calls a number too: {@code 0x1F} and {@code 1_000} are texts. */
  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

  private final SourceFile file;
  private final Span part;
  private final YAMLParser parser;
  private final String text;
  private final int points;
  private int lastPoint;
  private int lastOffset;

  YamlTreeReader(SourceFile file, Span part, Diagnostics diagnostics) {
    super(JsonRules.YAML_SYNTAX, JsonRules.YAML_LIMIT, diagnostics);
    this.file = file;
    this.part = part;
    this.text = part.text();
    this.points = text.codePointCount(0, text.length());
    this.parser =
        (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), new CodePointReader(text));
  }

  @Override
  JsonParser parser() {
    return parser;
  }

  private int offset(TokenStreamLocation location) {
    return offset((int) location.getCharOffset());
  }

  /** Counts on from the place asked for last, as places come nearly in order. */
  private int offset(int point) {
    int known = Math.max(0, Math.min(point, points));
    lastOffset = text.offsetByCodePoints(lastOffset, known - lastPoint);
    lastPoint = known;
    return part.start() + lastOffset;
  }

  /** The place of one character, given the number of code points before it in the part. */
  Span pointAt(int point) {
    int offset = offset(point);
    return file.span(offset, Math.min(offset + 1, part.end()));
  }

  Span cursor() {
    return pointAt((int) parser.currentLocation().getCharOffset());
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

  /** No plain text can start with these signs, so they are what YAML has beyond values. */
  @Override
  void refuseExtras() {
    Span span = tokenSpan();
    String written = span.text();
    if (written.startsWith("*")) {
      throw wrong(span, "aliases (`*name`) are not used here; write the value out" + inQuotes("*"));
    }
    if (written.startsWith("&")) {
      throw wrong(span, "anchors (`&name`) are not used here" + inQuotes("&"));
    }
    if (written.startsWith("!")) {
      throw wrong(span, "tags (`!name`) are not used here" + inQuotes("!"));
    }
  }

  private static String inQuotes(String sign) {
    return "; a text that starts with `" + sign + "` stands in quotes";
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
