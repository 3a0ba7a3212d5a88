package dev.broadsheet.image.png;

import dev.broadsheet.image.pixel.Raster;
import dev.broadsheet.pack.Deflate;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Writes pictures as PNG without loss and without metadata: with a palette where 256 colours are
 * enough, else with 8 bits to a sample. The file says that it is sRGB.
 */
public final class PngWriter {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);

  private PngWriter() {}

  public static byte[] write(Raster picture) {
    PngWriter writer = new PngWriter();
    writer.out.writeBytes(SIGNATURE);
    Optional<ColourTable> table = ColourTable.of(picture);
    if (table.isPresent()) {
      writer.indexed(picture, table.get());
    } else {
      writer.header(picture, 8, picture.channels() == 4 ? Layout.RGB_ALPHA : Layout.RGB);
      writer.pixels(rows(picture));
    }
    return writer.out.toByteArray();
  }

  private void indexed(Raster picture, ColourTable table) {
    header(picture, table.depth(), Layout.PALETTE);
    chunk("PLTE", table.colours());
    if (table.alphas().length > 0) {
      chunk("tRNS", table.alphas());
    }
    pixels(Deflate.zlib(table.rows(picture)));
  }

  private void header(Raster picture, int depth, int type) {
    ByteArrayOutputStream data = new ByteArrayOutputStream(13);
    number(picture.size().width(), data);
    number(picture.size().height(), data);
    data.writeBytes(new byte[] {(byte) depth, (byte) type, 0, 0, 0});
    chunk("IHDR", data.toByteArray());
    chunk("sRGB", new byte[] {0});
  }

  /** Photographs want filters, drawings do not: whichever becomes smaller. */
  private static byte[] rows(Raster picture) {
    byte[] filtered = Deflate.zlib(Filters.apply(picture));
    byte[] plain = Deflate.zlib(Filters.none(picture));
    return plain.length < filtered.length ? plain : filtered;
  }

  private void pixels(byte[] packed) {
    chunk("IDAT", packed);
    chunk("IEND", new byte[0]);
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
