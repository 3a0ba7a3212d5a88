package dev.broadsheet.image;

import dev.broadsheet.image.pixel.Size;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** Writes PNG files of every form, unfiltered, from a function of the place. */
final class PngForms {
  private static final int[][] PASSES = {
    {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
  };

  private PngForms() {}

  /** A sample of a pixel at its full depth. */
  interface Samples {
    int at(int x, int y, int channel);
  }

  static byte[] write(
      Size size,
      int depth,
      int type,
      int channels,
      boolean interlaced,
      Samples samples,
      byte[]... chunks) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes("\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1));
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    number(size.width(), head);
    number(size.height(), head);
    head.writeBytes(new byte[] {(byte) depth, (byte) type, 0, 0, (byte) (interlaced ? 1 : 0)});
    out.writeBytes(chunk("IHDR", head.toByteArray()));
    for (byte[] chunk : chunks) {
      out.writeBytes(chunk);
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
      for (int[] pass : interlaced ? PASSES : new int[][] {{0, 0, 1, 1}}) {
        for (int y = pass[1]; y < size.height() && pass[0] < size.width(); y += pass[3]) {
          deflater.write(0);
          deflater.write(row(size, depth, channels, pass, y, samples));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.writeBytes(chunk("IDAT", packed.toByteArray()));
    out.writeBytes(chunk("IEND", new byte[0]));
    return out.toByteArray();
  }

  private static byte[] row(
      Size size, int depth, int channels, int[] pass, int y, Samples samples) {
    int count = (size.width() - pass[0] + pass[2] - 1) / pass[2];
    byte[] row = new byte[(count * channels * depth + 7) / 8];
    int bit = 0;
    for (int x = pass[0]; x < size.width(); x += pass[2]) {
      for (int c = 0; c < channels; c++, bit += depth) {
        int value = samples.at(x, y, c);
        if (depth == 16) {
          row[bit / 8] = (byte) (value >> 8);
          row[bit / 8 + 1] = (byte) value;
        } else {
          row[bit / 8] |= (byte) (value << 8 - depth - bit % 8);
        }
      }
    }
    return row;
  }

  static byte[] chunk(String type, byte[] data) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    number(data.length, out);
    byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
    out.writeBytes(name);
    out.writeBytes(data);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(data);
    number((int) sum.getValue(), out);
    return out.toByteArray();
  }

  private static void number(int value, ByteArrayOutputStream out) {
    for (int shift = 24; shift >= 0; shift -= 8) {
      out.write(value >>> shift);
    }
  }
}
