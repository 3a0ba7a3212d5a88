package dev.broadsheet.cli;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** How a command speaks: in which form, how much, and in which colours. */
final class SpeechOptions {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "How findings are printed: ${COMPLETION-CANDIDATES} (default: text).")
  private Format format;

  @Option(
      names = {"--colour", "--color"},
      paramLabel = "WHEN",
      defaultValue = "auto",
      description =
          "Colour and the progress bar: ${COMPLETION-CANDIDATES} (default: auto, which is on a"
              + " terminal; NO_COLOR switches colour off).")
  private Colour colour;

  @ArgGroup private final Loudness loudness = new Loudness();

  /** One of the two, or none. */
  static final class Loudness {
    @Option(
        names = {"-q", "--quiet"},
        description = "Print findings only: no summary, no progress.")
    private boolean quiet;

    @Option(
        names = {"-v", "--verbose"},
        description = "Print how long each stage took, too.")
    private boolean verbose;
  }

  /** How findings are printed. */
  enum Format {
    text,
    json,
    sarif
  }

  /** When there is colour. */
  enum Colour {
    auto,
    always,
    never
  }

  Format format() {
    return format;
  }

  boolean quiet() {
    return loudness.quiet;
  }

  boolean verbose() {
    return loudness.verbose;
  }

  /** Whether what goes to standard error is coloured. */
  boolean coloured(Surroundings around) {
    return switch (colour) {
      case always -> true;
      case never -> false;
      case auto -> around.terminal().err() && Colours.welcome(around);
    };
  }

  /** Whether a line of standard error may be written over and over. */
  boolean animated(Surroundings around) {
    boolean dumb = around.variable("TERM").filter("dumb"::equals).isPresent();
    return switch (colour) {
      case always, auto -> around.terminal().err() && !dumb && !quiet();
      case never -> false;
    };
  }
}
