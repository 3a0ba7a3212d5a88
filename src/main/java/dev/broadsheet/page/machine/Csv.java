package dev.broadsheet.page.machine;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Comma-separated values as RFC 4180 has them, in UTF-8 with a byte order mark for spreadsheets.
 */
public final class Csv {
  private final StringBuilder out = new StringBuilder("\uFEFF");

  /** Adds a row. */
  public void row(List<String> cells) {
    out.append(cells.stream().map(Csv::cell).collect(Collectors.joining(","))).append("\r\n");
  }

  /** Quoted where it must be. */
  private static String cell(String text) {
    boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  /** The file. */
  @Override
  public String toString() {
    return out.toString();
  }
}
