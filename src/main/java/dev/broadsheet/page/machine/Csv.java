package dev.broadsheet.page.machine;

import java.util.List;
import java.util.regex.Pattern;

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
    for (int i = 0; i < cells.size(); i++) {
      out.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
    }
    out.append("\r\n");
  }

  /** Quoted where it must be; what a spreadsheet would take for a formula starts with a quote. */
  private static String cell(String written) {
    String text = isFormula(written) ? "'" + written : written;
    return needsQuotes(text) ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  /** Nearly every cell begins with a letter or a digit, with which no formula does. */
  private static boolean isFormula(String written) {
    return !written.isEmpty()
        && !(written.charAt(0) < 0x80 && Character.isLetterOrDigit(written.charAt(0)))
        && FORMULA.matcher(written).find();
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
