package dev.broadsheet.image.pixel;

/** Takes a picture row by row from the top, so that no one need hold all of a large one. */
@FunctionalInterface
public interface RowSink {
  /**
   * One row.
   *
   * @param samples red, green, blue and, where the picture has it, alpha of each pixel, left to
   *     right, 8 bits each; the array is used again for the next row
   */
  void row(byte[] samples);
}
