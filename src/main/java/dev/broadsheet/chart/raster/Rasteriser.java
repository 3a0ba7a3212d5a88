package dev.broadsheet.chart.raster;

/**
 * Turns an outline into the share of each pixel that it covers. Every edge adds to its row the
 * signed area between itself and the right border, kept as differences from pixel to pixel; the
 * running sum of a row is then the winding number averaged over the pixel, exact wherever edges do
 * not cross inside one pixel.
 */
final class Rasteriser {
  private final int left;
  private final int top;
  private final int width;
  private final int height;
  private final int stride;
  private final double[] cells;

  /** Takes the coverage of a pixel that is covered at all. */
  @FunctionalInterface
  interface Target {
    void cover(int x, int y, double share);
  }

  private Rasteriser(int left, int top, int width, int height) {
    this.left = left;
    this.top = top;
    this.width = width;
    this.height = height;
    this.stride = width + 2;
    this.cells = new double[stride * height];
  }

  /** Covers the pixels of a picture of the given size; whatever lies outside is cut off. */
  static void cover(Outline outline, int width, int height, Target target) {
    if (outline.isEmpty()) {
      return;
    }
    int left = (int) Math.max(0, Math.floor(outline.bound(0, 0)));
    int top = (int) Math.max(0, Math.floor(outline.bound(1, 0)));
    int right = (int) Math.min(width, Math.ceil(outline.bound(0, 1)));
    int bottom = (int) Math.min(height, Math.ceil(outline.bound(1, 1)));
    if (left < right && top < bottom) {
      Rasteriser rasteriser = new Rasteriser(left, top, right - left, bottom - top);
      rasteriser.addAll(outline);
      rasteriser.sum(target);
    }
  }

  private void addAll(Outline outline) {
    for (int c = 0; c < outline.contours(); c++) {
      int from = outline.start(c);
      int to = outline.start(c + 1);
      double x = outline.coordinate(to - 2) - left;
      double y = outline.coordinate(to - 1) - top;
      for (int i = from; i < to; i += 2) {
        double nextX = outline.coordinate(i) - left;
        double nextY = outline.coordinate(i + 1) - top;
        if (y < nextY) {
          clipRows(x, y, nextX, nextY, 1);
        } else if (y > nextY) {
          clipRows(nextX, nextY, x, y, -1);
        }
        x = nextX;
        y = nextY;
      }
    }
  }

  /** Adds the part of a downward edge that lies in the rows. */
  private void clipRows(double x0, double y0, double x1, double y1, int winding) {
    double slope = (x1 - x0) / (y1 - y0);
    double fromY = Math.max(0, y0);
    double toY = Math.min(height, y1);
    if (fromY < toY) {
      double fromX = fromY == y0 ? x0 : x0 + slope * (fromY - y0);
      double toX = toY == y1 ? x1 : x0 + slope * (toY - y0);
      clipSide(fromX, fromY, toX, toY, 0, winding);
    }
  }

  /** Splits an edge at the left border and, after that, at the right one. */
  private void clipSide(double x0, double y0, double x1, double y1, int side, int winding) {
    double border = side == 0 ? 0 : width;
    if (x0 < border != x1 < border && x0 != border && x1 != border) {
      double y = y0 + (y1 - y0) * ((border - x0) / (x1 - x0));
      y = Math.max(y0, Math.min(y1, y));
      clipPart(x0, y0, border, y, side, winding);
      clipPart(border, y, x1, y1, side, winding);
    } else {
      clipPart(x0, y0, x1, y1, side, winding);
    }
  }

  private void clipPart(double x0, double y0, double x1, double y1, int side, int winding) {
    if (side == 0) {
      clipSide(Math.max(0, x0), y0, Math.max(0, x1), y1, 1, winding);
    } else {
      rows(Math.min(width, x0), y0, Math.min(width, x1), y1, winding);
    }
  }

  private void rows(double x0, double y0, double x1, double y1, int winding) {
    if (y0 >= y1) {
      return;
    }
    double slope = (x1 - x0) / (y1 - y0);
    double x = x0;
    int last = Math.min(height, (int) Math.ceil(y1));
    for (int row = (int) y0; row < last; row++) {
      double bottom = Math.min(row + 1, y1);
      double next = bottom == y1 ? x1 : x0 + slope * (bottom - y0);
      next = Math.max(0, Math.min(width, next));
      double drop = (bottom - Math.max(row, y0)) * winding;
      row(row * stride, Math.min(x, next), Math.max(x, next), drop);
      x = next;
    }
  }

  /** Adds the piece of an edge within one row, between two x, whose height is {@code drop}. */
  private void row(int line, double x0, double x1, double drop) {
    int first = (int) x0;
    int end = (int) Math.ceil(x1);
    if (end <= first + 1) {
      double middle = (x0 + x1) / 2 - first;
      cells[line + first] += drop * (1 - middle);
      cells[line + first + 1] += drop * middle;
      return;
    }
    double perPixel = drop / (x1 - x0);
    for (int pixel = first; pixel < end; pixel++) {
      double from = Math.max(x0, pixel);
      double to = Math.min(x1, pixel + 1);
      double part = (to - from) * perPixel;
      double right = pixel + 1 - (from + to) / 2;
      cells[line + pixel] += part * right;
      cells[line + pixel + 1] += part * (1 - right);
    }
  }

  private void sum(Target target) {
    for (int y = 0; y < height; y++) {
      double winding = 0;
      for (int x = 0, i = y * stride; x < width; x++, i++) {
        winding += cells[i];
        double share = Math.min(1, Math.abs(winding));
        if (share > 1e-9) {
          target.cover(left + x, top + y, share);
        }
      }
    }
  }
}
