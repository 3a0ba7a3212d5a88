package dev.broadsheet.page.machine;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Comma-separated values as RFC 4180 has them, in UTF-8 with a byte order mark for spreadsheets.
 */
public final class Csv {
  /** OWASP's list with its full-width forms; what is a number and nothing else stays one. */
  private static final Pattern FORMULA =
      Pattern.compile("^(?:[=@\\t\\r\\n＝＠＋－]|[+-](?![0-9]*\\.?[0-9]+(?:[eE][+-]?[0-9]+)?\\z))");

  private final StringBuilder out = new StringBuilder("\uFEFF");

  /** Adds a row. */
  public void row(List<String> cells) {
    out.append(cells.stream().map(Csv::cell).collect(Collectors.joining(","))).append("\r\n");
  }

  /** Quoted where it must be; what a spreadsheet would take for a formula starts with a quote. */
  private static String cell(String written) {
    String text = FORMULA.matcher(written).find() ? "'" + written : written;
    return needsQuotes(text) ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  private static boolean needsQuotes(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ',' || c == '"' || c == '\n' || c == '\r') {
        return true;
      }
    }
    return false;
  }

  /** The file. */
  @Override
  public String toString() {
    return out.toString();
  }
}
