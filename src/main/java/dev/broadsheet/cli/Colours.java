package dev.broadsheet.cli;

import dev.broadsheet.diagnostic.Severity;
import dev.broadsheet.diagnostic.TextPrinter;
import picocli.CommandLine.Help.Ansi.Style;

/** Paints findings, or leaves them as they are. */
final class Colours implements TextPrinter.Paint {
  private final boolean on;

  Colours(boolean on) {
    this.on = on;
  }

  /** Whether nobody has asked for none: see no-color.org. */
  static boolean welcome(Surroundings around) {
    return around.variable("NO_COLOR").isEmpty()
        && around.variable("TERM").filter("dumb"::equals).isEmpty();
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
