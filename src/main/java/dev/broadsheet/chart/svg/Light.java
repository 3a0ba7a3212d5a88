package dev.broadsheet.chart.svg;

import java.util.List;

/**
 * The light scheme's colours, for files that carry no style sheet. chart.css declares the same
 * values; a test holds the two together.
 */
public final class Light {
  public static final String BACKGROUND = "#ffffff";
  public static final String TEXT = "#1a1814";
  public static final String MUTED = "#5a544a";
  public static final String GRID = "#d8d1c2";
  public static final String AXIS = "#5a544a";

  /** The series hues, in the order in which they are used. */
  public static final List<String> HUES = List.of("#0b4f9c", "#c0660a", "#0e8f8f", "#6b1a45");

  private Light() {}
}
