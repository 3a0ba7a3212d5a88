package dev.broadsheet.image;

import dev.broadsheet.image.pixel.ImageException;
import dev.broadsheet.image.pixel.Raster;
import dev.broadsheet.image.pixel.Size;
import dev.broadsheet.image.png.PngReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small pictures that {@code samples.py} made, and pictures in memory. */
final class Sample {
  static final Path FOLDER = Path.of("src/test/resources/dev/broadsheet/image");
  static final Size SIZE = new Size(83, 61);

  private Sample() {}

  static byte[] bytes(String name) throws IOException {
    return Files.readAllBytes(FOLDER.resolve(name));
  }

  /** What the decoder of another house makes of a sample. */
  static Raster truth(String name, int channels) throws IOException, ImageException {
    return pixels(ImageFormat.PNG, bytes(name + ".png"), SIZE, channels);
  }

  static Raster pixels(ImageFormat format, byte[] file, Size size, int channels)
      throws ImageException {
    Raster raster = new Raster(size, channels);
    int[] row = {0};
    PictureReader.pixels(format, file)
        .into(
            samples ->
                System.arraycopy(
                    samples, 0, raster.samples(), row[0]++ * raster.stride(), raster.stride()));
    if (row[0] != size.height()) {
      throw new AssertionError(row[0] + " rows of " + size);
    }
    return raster;
  }

  static int channels(byte[] png) throws ImageException {
    return PngReader.header(png).alpha() ? 4 : 3;
  }

  /** The greatest difference of two samples, and a hundred times the mean one. */
  static int[] difference(Raster one, Raster other) {
    int most = 0;
    long sum = 0;
    for (int i = 0; i < one.samples().length; i++) {
      int d = Math.abs((one.samples()[i] & 0xFF) - (other.samples()[i] & 0xFF));
      most = Math.max(most, d);
      sum += d;
    }
    return new int[] {most, (int) (100 * sum / one.samples().length)};
  }

  /** A picture with a gradient and an edge, the same each time. */
  static Raster drawn(Size size, int channels) {
    Raster raster = new Raster(size, channels);
    int at = 0;
    for (int y = 0; y < size.height(); y++) {
      for (int x = 0; x < size.width(); x++) {
        boolean inside = (x / 16 + y / 16) % 5 == 0;
        raster.samples()[at++] = (byte) (inside ? 220 : 255 * x / size.width());
        raster.samples()[at++] = (byte) (inside ? 60 : 255 * y / size.height());
        raster.samples()[at++] = (byte) (inside ? 40 : (x + y) % 256);
        if (channels == 4) {
          raster.samples()[at++] = (byte) Math.min(255, 4 * x);
        }
      }
    }
    return raster;
  }
}
