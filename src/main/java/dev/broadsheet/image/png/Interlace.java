package dev.broadsheet.image.png;

import dev.broadsheet.image.pixel.ImageException;
import dev.broadsheet.image.pixel.RowSink;

/** Puts the seven passes of an interlaced picture together (PNG, 8.2). */
final class Interlace {
  private static final int[] X = {0, 4, 0, 2, 0, 1, 0};
  private static final int[] Y = {0, 0, 4, 0, 2, 0, 1};
  private static final int[] ACROSS = {8, 8, 4, 4, 2, 2, 1};
  private static final int[] DOWN = {8, 8, 8, 4, 4, 2, 2};

  private Interlace() {}

  static void read(Layout layout, PixelData data, Samples samples, RowSink sink)
      throws ImageException {
    int width = layout.size().width();
    int height = layout.size().height();
    int channels = samples.channels();
    byte[] all = new byte[Math.toIntExact(layout.size().pixels() * channels)];
    byte[] line = new byte[width * channels];
    for (int pass = 0; pass < 7; pass++) {
      int across = (width - X[pass] + ACROSS[pass] - 1) / ACROSS[pass];
      int down = (height - Y[pass] + DOWN[pass] - 1) / DOWN[pass];
      if (across == 0) {
        continue;
      }
      Rows rows = new Rows(layout, across, data);
      for (int y = 0; y < down; y++) {
        samples.convert(rows.next(), across, line);
        int row = (Y[pass] + y * DOWN[pass]) * width;
        for (int x = 0; x < across; x++) {
          int place = (row + X[pass] + x * ACROSS[pass]) * channels;
          System.arraycopy(line, x * channels, all, place, channels);
        }
      }
    }
    for (int y = 0; y < height; y++) {
      System.arraycopy(all, y * line.length, line, 0, line.length);
      sink.row(line);
    }
  }
}
