package dev.broadsheet.chart.raster;

/** A cut of the site's type, with the Han that stands in where it has no letter. */
public enum Face {
  /** Archivo, for labels and notes. */
  REGULAR("archivo-400", "noto-sans-sc-400"),
  /** Archivo semi-bold, for heads, names and values. */
  BOLD("archivo-600", "noto-sans-sc-600"),
  /** Newsreader's display cut, semi-bold, for headlines. */
  DISPLAY("newsreader-display-600", "noto-sans-sc-600");

  private final String latin;
  private final String han;

  Face(String latin, String han) {
    this.latin = latin;
    this.han = han;
  }

  String latin() {
    return latin;
  }

  String han() {
    return han;
  }
}
