package dev.broadsheet.chart.svg;

import java.util.List;

/**
 * The light scheme's colours, for files that carry no style sheet. chart.css declares the same
 * values; a test holds the two together.
 */
public final class Light {
  public static final String BACKGROUND = "#ffffff";
  public static final String TEXT = "#1b1b1b";
  public static final String MUTED = "#5c5c5c";
  public static final String GRID = "#dcd8d0";
  public static final String AXIS = "#4a4a4a";

  /** The series hues, in the order in which they are used. */
  public static final List<String> HUES = List.of("#0b5cad", "#b4540a", "#0f766e", "#7a3b8f");

  private Light() {}
}
