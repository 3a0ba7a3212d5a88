package dev.broadsheet.cli;

import dev.broadsheet.diagnostic.Severity;
import dev.broadsheet.diagnostic.TextPrinter;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;

/** Colour on a terminal, none elsewhere or where {@code NO_COLOR} is set. */
final class Colours implements TextPrinter.Paint {
  private final boolean on;

  Colours(Ansi ansi) {
    this.on = ansi.enabled();
  }

  private String paint(String text, Style... styles) {
    return on ? Style.on(styles) + text + Style.off(styles) : text;
  }

  @Override
  public String place(String text) {
    return paint(text, Style.bold);
  }

  @Override
  public String severity(Severity severity, String text) {
    return paint(text, Style.bold, severity == Severity.ERROR ? Style.fg_red : Style.fg_yellow);
  }

  @Override
  public String caret(String text) {
    return paint(text, Style.fg_red);
  }

  @Override
  public String note(String text) {
    return paint(text, Style.fg_cyan);
  }
}
