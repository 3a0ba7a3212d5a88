package dev.broadsheet.data;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apache.commons.io.output.UnsynchronizedByteArrayOutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Writes JSON out of maps (in their order), iterables, strings, numbers, booleans and optionals (an
 * empty one is {@code null}). Decimals are written plainly, without an exponent.
 */
public final class JsonText {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();
  private static final JsonFactory SCRIPT_FACTORY =
      JsonFactory.builder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .characterEscapes(new ScriptEscapes())
          .build();

  private JsonText() {}

  /** On one line, without spaces. */
  public static String write(Object value) {
    return write(FACTORY, ObjectWriteContext.empty(), value);
  }

  /** Indented by two spaces, with a line feed at the end: for files that people read. */
  public static String writePretty(Object value) {
    return write(FACTORY, new Indented(), value) + "\n";
  }

  /**
   * Members that are made one by one as they are written, for what is too large to hold at once.
   */
  @FunctionalInterface
  public interface Members {
    /** Hands each member on, by name, in order. */
    void forEach(BiConsumer<String, Object> taker);
  }

  /** The same as {@link #writePretty}, in UTF-8. */
  public static byte[] writePrettyBytes(Object value) {
    // In parts, which are put together once: a ledger may have a hundred megabytes.
    UnsynchronizedByteArrayOutputStream out = UnsynchronizedByteArrayOutputStream.builder().get();
    try (JsonGenerator generator = FACTORY.createGenerator(new Indented(), out)) {
      put(generator, value);
    }
    out.write('\n');
    return out.toByteArray();
  }

  /**
   * For an inline {@code <script type="application/ld+json">}: on one line, with every character
   * that could end the element, open a comment or break a line of script written as an escape.
   */
  public static String forScript(Object value) {
    return write(SCRIPT_FACTORY, ObjectWriteContext.empty(), value);
  }

  private static String write(JsonFactory factory, ObjectWriteContext context, Object value) {
    StringWriter out = new StringWriter();
    try (JsonGenerator generator = factory.createGenerator(context, out)) {
      put(generator, value);
    }
    return out.toString();
  }

  private static void put(JsonGenerator out, Object value) {
    if (value instanceof Map<?, ?> map) {
      out.writeStartObject();
      map.forEach(
          (name, member) -> {
            out.writeName(name.toString());
            put(out, member);
          });
      out.writeEndObject();
    } else if (value instanceof Members members) {
      out.writeStartObject();
      members.forEach(
          (name, member) -> {
            out.writeName(name);
            put(out, member);
          });
      out.writeEndObject();
    } else if (value instanceof Iterable<?> items) {
      out.writeStartArray();
      items.forEach(item -> put(out, item));
      out.writeEndArray();
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresentOrElse(present -> put(out, present), out::writeNull);
    } else {
      putScalar(out, value);
    }
  }

  private static void putScalar(JsonGenerator out, Object value) {
    if (value instanceof CharSequence text) {
      out.writeString(text.toString());
    } else if (value instanceof Boolean flag) {
      out.writeBoolean(flag);
    } else if (value instanceof BigDecimal decimal) {
      out.writeNumber(decimal);
    } else if (value instanceof Integer || value instanceof Long) {
      out.writeNumber(((Number) value).longValue());
    } else {
      throw new IllegalArgumentException("no JSON for " + value.getClass().getName());
    }
  }

  private static final class Indented extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      Separators separators =
          Separators.createDefaultInstance()
              .withObjectNameValueSpacing(Separators.Spacing.AFTER)
              .withObjectEmptySeparator("")
              .withArrayEmptySeparator("");
      return new DefaultPrettyPrinter(separators)
          .withObjectIndenter(indenter)
          .withArrayIndenter(indenter);
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
