package dev.broadsheet.check.mutation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The tables beside these classes: tab-separated, with comments that begin with {@code #}. */
final class Rows {
  private Rows() {}

  static List<List<String>> of(String name) {
    return lines(name).stream().map(line -> List.of(line.split("\t", -1))).toList();
  }

  static List<String> lines(String name) {
    return text(name).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
  }

  private static String text(String name) {
    try (InputStream in = Objects.requireNonNull(Rows.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
