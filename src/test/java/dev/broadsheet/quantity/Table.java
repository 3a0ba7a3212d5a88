package dev.broadsheet.quantity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Rows of a tab-separated test resource; lines that begin with {@code #} are comments. */
final class Table {
  private Table() {}

  static List<List<String>> rows(String name) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (String line : text(name).split("\n")) {
      if (!line.isBlank() && !line.startsWith("#")) {
        rows.add(List.of(line.split("\t", -1)));
      }
    }
    return rows;
  }

  private static String text(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
