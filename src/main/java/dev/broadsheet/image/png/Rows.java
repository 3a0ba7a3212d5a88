package dev.broadsheet.image.png;

import dev.broadsheet.image.pixel.ImageException;

/** Rows with their filters undone (PNG, 9.2). */
final class Rows {
  private final PixelData data;
  private final int step;
  private byte[] row;
  private byte[] above;
  private final byte[] filter = new byte[1];

  Rows(Layout layout, int width, PixelData data) {
    this.data = data;
    this.step = layout.step();
    this.row = new byte[layout.rowBytes(width)];
    this.above = new byte[row.length];
  }

  /** The next row; the array is used again. */
  byte[] next() throws ImageException {
    byte[] spare = above;
    above = row;
    row = spare;
    data.read(filter, 0, 1);
    data.read(row, 0, row.length);
    switch (filter[0]) {
      case 0 -> {
        // As it is.
      }
      case 1 -> sub();
      case 2 -> up();
      case 3 -> average();
      case 4 -> paeth();
      default -> throw ImageException.broken("has damaged pixels");
    }
    return row;
  }

  private void sub() {
    for (int i = step; i < row.length; i++) {
      row[i] += row[i - step];
    }
  }

  private void up() {
    for (int i = 0; i < row.length; i++) {
      row[i] += above[i];
    }
  }

  private void average() {
    for (int i = 0; i < row.length; i++) {
      int left = i < step ? 0 : row[i - step] & 0xFF;
      row[i] += (byte) (left + (above[i] & 0xFF) >> 1);
    }
  }

  private void paeth() {
    for (int i = 0; i < row.length; i++) {
      int left = i < step ? 0 : row[i - step] & 0xFF;
      int corner = i < step ? 0 : above[i - step] & 0xFF;
      row[i] += (byte) paeth(left, above[i] & 0xFF, corner);
    }
  }

  /** The neighbour that is nearest to left + up - corner. */
  static int paeth(int left, int up, int corner) {
    int toLeft = Math.abs(up - corner);
    int toUp = Math.abs(left - corner);
    int toCorner = Math.abs(left + up - 2 * corner);
    if (toLeft <= toUp && toLeft <= toCorner) {
      return left;
    }
    return toUp <= toCorner ? up : corner;
  }
}
