package dev.broadsheet.image.jpeg;

import dev.broadsheet.image.pixel.Raster;
import java.io.ByteArrayOutputStream;
import java.util.List;

/**
 * Writes pictures as baseline JPEG with Huffman codes made for each: brightness in full, colour at
 * half the resolution both ways. The file carries no metadata; without a profile it means sRGB.
 */
public final class JpegWriter {
  private static final int UNIT = 16;
  private static final int BLOCKS = 6;

  private final Raster picture;
  private final Quantiser luma;
  private final Quantiser colour;
  private final int unitsWide;
  private final int unitsHigh;
  private final short[] coefficients;
  private final ByteArrayOutputStream out;

  private JpegWriter(Raster picture, int quality) {
    this.picture = picture;
    this.luma = Quantiser.luma(quality);
    this.colour = Quantiser.colour(quality);
    this.unitsWide = (picture.size().width() + UNIT - 1) / UNIT;
    this.unitsHigh = (picture.size().height() + UNIT - 1) / UNIT;
    this.coefficients = new short[64 * BLOCKS * unitsWide * unitsHigh];
    this.out = new ByteArrayOutputStream(1 << 16);
  }

  /**
   * The file of a picture in three channels.
   *
   * @param quality 1 to 100, by the scale of the Independent JPEG Group
   */
  public static byte[] write(Raster picture, int quality) {
    if (picture.channels() != 3) {
      throw new IllegalArgumentException("JPEG has no transparency");
    }
    JpegWriter writer = new JpegWriter(picture, quality);
    writer.transform();
    writer.head();
    writer.body();
    return writer.out.toByteArray();
  }

  private void transform() {
    Unit unit = new Unit(picture);
    int at = 0;
    for (int y = 0; y < unitsHigh; y++) {
      for (int x = 0; x < unitsWide; x++) {
        unit.read(x * UNIT, y * UNIT);
        for (int block = 0; block < BLOCKS; block++, at += 64) {
          int[] samples = unit.block(block);
          ForwardDct.apply(samples);
          (block < 4 ? luma : colour).apply(samples, coefficients, at);
        }
      }
    }
  }

  private void head() {
    out.write(0xFF);
    out.write(Markers.SOI);
    segment(0xE0, new byte[] {'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0});
    segment(Markers.DQT, steps(0, luma));
    segment(Markers.DQT, steps(1, colour));
    int width = picture.size().width();
    int height = picture.size().height();
    segment(
        Markers.SOF0,
        new byte[] {
          8,
          (byte) (height >> 8),
          (byte) height,
          (byte) (width >> 8),
          (byte) width,
          3,
          1,
          0x22,
          0,
          2,
          0x11,
          1,
          3,
          0x11,
          1
        });
  }

  private static byte[] steps(int number, Quantiser quantiser) {
    byte[] body = new byte[65];
    body[0] = (byte) number;
    for (int k = 0; k < 64; k++) {
      body[1 + k] = (byte) quantiser.step(Zigzag.NATURAL[k]);
    }
    return body;
  }

  private void segment(int marker, byte[] body) {
    out.write(0xFF);
    out.write(marker);
    out.write(body.length + 2 >> 8);
    out.write(body.length + 2);
    out.writeBytes(body);
  }

  private void body() {
    EntropyCoder coder = new EntropyCoder(out);
    code(coder);
    List<byte[]> tables = coder.tables();
    tables.forEach(table -> segment(Markers.DHT, table));
    segment(Markers.SOS, new byte[] {3, 1, 0, 2, 0x11, 3, 0x11, 0, 63, 0});
    code(coder);
    coder.flush();
    out.write(0xFF);
    out.write(Markers.EOI);
  }

  private void code(EntropyCoder coder) {
    int[] means = new int[3];
    for (int at = 0; at < coefficients.length; at += 64) {
      int block = at / 64 % BLOCKS;
      int component = Math.max(0, block - 3);
      int mean = coefficients[at];
      coder.block(coefficients, at, mean - means[component], component == 0 ? 0 : 1);
      means[component] = mean;
    }
  }
}
