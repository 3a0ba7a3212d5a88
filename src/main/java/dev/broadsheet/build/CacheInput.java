package dev.broadsheet.build;

import dev.broadsheet.check.Places;
import dev.broadsheet.diagnostic.Span;
import dev.broadsheet.source.Fingerprint;
import java.io.EOFException;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what {@link CacheOutput} wrote. */
final class CacheInput {
  private final ByteBuffer in;
  private final Places places;
  private final List<String> texts = new ArrayList<>();

  CacheInput(ByteBuffer in, Places places) {
    this.in = in;
    this.places = places;
  }

  /** Reads one thing of a list. */
  @FunctionalInterface
  interface Each<T> {
    T read() throws IOException;
  }

  <T> List<T> all(Each<T> each) throws IOException {
    int count = count();
    List<T> items = new ArrayList<>(Math.min(count, 1024));
    for (int i = 0; i < count; i++) {
      items.add(each.read());
    }
    return items;
  }

  <T> Optional<T> optional(Each<T> each) throws IOException {
    return flag() ? Optional.of(each.read()) : Optional.empty();
  }

  int count() throws IOException {
    long number = number();
    if (number < 0 || number > Integer.MAX_VALUE) {
      throw new IOException("not a count: " + number);
    }
    return (int) number;
  }

  long number() throws IOException {
    long number = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      byte part = part();
      number |= (part & 0x7fL) << shift;
      if (part >= 0) {
        return number;
      }
    }
    throw new IOException("not a number");
  }

  private byte part() throws IOException {
    if (!in.hasRemaining()) {
      throw new EOFException();
    }
    return in.get();
  }

  long hash() throws IOException {
    try {
      return in.getLong();
    } catch (BufferUnderflowException e) {
      throw new EOFException();
    }
  }

  boolean flag() throws IOException {
    return part() != 0;
  }

  String text() throws IOException {
    int index = count();
    if (index < texts.size()) {
      return texts.get(index);
    }
    int length = count();
    if (index > texts.size() || length > in.remaining()) {
      throw new IOException("not a text");
    }
    byte[] bytes = new byte[length];
    in.get(bytes);
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (texts.size() == CacheOutput.TEXTS) {
      texts.clear();
    }
    texts.add(text);
    return text;
  }

  Fingerprint fingerprint() throws IOException {
    return new Fingerprint(hash(), hash());
  }

  Span span() throws IOException {
    String path = text();
    int start = count();
    return places.at(path, start, start + count());
  }
}
