package dev.broadsheet.build;

import dev.broadsheet.diagnostic.Span;
import dev.broadsheet.source.Fingerprint;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the small things that a {@link BuildCache} is made of: numbers as short as they are, each
 * text once.
 */
final class CacheOutput {
  private final DataOutputStream out;

  /** So many texts are told by their number; then the numbers begin anew. */
  static final int TEXTS = 1 << 16;

  private final Map<String, Integer> texts = new HashMap<>();

  CacheOutput(OutputStream out) {
    this.out = new DataOutputStream(out);
  }

  /** Writes one thing of a list. */
  @FunctionalInterface
  interface Each<T> {
    void write(T item) throws IOException;
  }

  <T> void all(Collection<T> items, Each<T> each) throws IOException {
    number(items.size());
    for (T item : items) {
      each.write(item);
    }
  }

  <T> void optional(Optional<T> item, Each<T> each) throws IOException {
    flag(item.isPresent());
    if (item.isPresent()) {
      each.write(item.get());
    }
  }

  void number(long number) throws IOException {
    long rest = number;
    while ((rest & ~0x7fL) != 0) {
      out.writeByte((int) (rest & 0x7f | 0x80));
      rest >>>= 7;
    }
    out.writeByte((int) rest);
  }

  void hash(long bits) throws IOException {
    out.writeLong(bits);
  }

  void flag(boolean flag) throws IOException {
    out.writeBoolean(flag);
  }

  void text(String text) throws IOException {
    Integer known = texts.get(text);
    if (known != null) {
      number(known);
      return;
    }
    number(texts.size());
    if (texts.size() == TEXTS) {
      texts.clear();
    }
    texts.put(text, texts.size());
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    number(bytes.length);
    out.write(bytes);
  }

  void fingerprint(Fingerprint fingerprint) throws IOException {
    out.writeLong(fingerprint.high());
    out.writeLong(fingerprint.low());
  }

  void span(Span span) throws IOException {
    text(span.file().path());
    number(span.start());
    number(span.end() - (long) span.start());
  }

  void flush() throws IOException {
    out.flush();
  }
}
