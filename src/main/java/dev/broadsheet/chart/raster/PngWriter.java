package dev.broadsheet.chart.raster;

import dev.broadsheet.pack.Deflate;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Writes a picture as PNG with a palette. Rows stay unfiltered: on flat colours, indices repeat and
 * compress better than differences.
 */
final class PngWriter {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  /** 96 to the inch, the resolution of CSS. */
  private static final double PIXELS_PER_METRE = 96 / 0.0254;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 15);

  private PngWriter() {}

  static byte[] write(Picture picture, int scale) {
    PngWriter writer = new PngWriter();
    Palette palette = Palette.of(picture.pixels());
    int depth = palette.size() <= 16 ? 4 : 8;
    writer.out.writeBytes(SIGNATURE);
    writer.header(picture, depth);
    writer.chunk("sRGB", new byte[] {0});
    writer.resolution(scale);
    writer.palette(palette);
    writer.chunk("IDAT", Deflate.zlib(rows(picture, palette, depth)));
    writer.chunk("IEND", new byte[0]);
    return writer.out.toByteArray();
  }

  private void header(Picture picture, int depth) {
    ByteArrayOutputStream data = new ByteArrayOutputStream(13);
    number(picture.width(), data);
    number(picture.height(), data);
    data.writeBytes(new byte[] {(byte) depth, 3, 0, 0, 0});
    chunk("IHDR", data.toByteArray());
  }

  private void resolution(int scale) {
    ByteArrayOutputStream data = new ByteArrayOutputStream(9);
    int density = (int) Math.round(PIXELS_PER_METRE * scale);
    number(density, data);
    number(density, data);
    data.write(1);
    chunk("pHYs", data.toByteArray());
  }

  private void palette(Palette palette) {
    byte[] data = new byte[palette.size() * 3];
    for (int i = 0; i < palette.size(); i++) {
      data[i * 3] = (byte) (palette.colour(i) >> 16);
      data[i * 3 + 1] = (byte) (palette.colour(i) >> 8);
      data[i * 3 + 2] = (byte) palette.colour(i);
    }
    chunk("PLTE", data);
  }

  /** Rows of indices, the left pixel in the higher bits, each row after a 0 for "no filter". */
  private static byte[] rows(Picture picture, Palette palette, int depth) {
    int[] pixels = picture.pixels();
    int half = depth == 4 ? 1 : 0;
    int stride = 1 + (picture.width() + half >> half);
    byte[] rows = new byte[stride * picture.height()];
    int last = pixels[0];
    int index = palette.index(last);
    for (int y = 0, i = 0; y < picture.height(); y++) {
      int row = y * stride + 1;
      for (int x = 0; x < picture.width(); x++, i++) {
        if (pixels[i] != last) {
          last = pixels[i];
          index = palette.index(last);
        }
        if (index != 0) {
          rows[row + (x >> half)] |= (byte) (index << 4 * (~x & half));
        }
      }
    }
    return rows;
  }

  private void chunk(String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(name);
    check.update(data);
    number(data.length, out);
    out.writeBytes(name);
    out.writeBytes(data);
    number((int) check.getValue(), out);
  }

  private static void number(int value, ByteArrayOutputStream out) {
    out.write(value >>> 24);
    out.write(value >>> 16);
    out.write(value >>> 8);
    out.write(value);
  }
}
