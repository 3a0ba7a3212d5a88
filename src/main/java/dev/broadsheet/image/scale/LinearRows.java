package dev.broadsheet.image.scale;

/** Takes rows of linear light from the top. */
@FunctionalInterface
interface LinearRows {
  /** One row; the array is used again for the next. */
  void row(float[] light);
}
