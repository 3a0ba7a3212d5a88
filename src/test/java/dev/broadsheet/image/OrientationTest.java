package dev.broadsheet.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.diagnostic.Span;
import dev.broadsheet.image.jpeg.JpegWriter;
import dev.broadsheet.image.pixel.ImageException;
import dev.broadsheet.image.pixel.Orientation;
import dev.broadsheet.image.pixel.Raster;
import dev.broadsheet.image.pixel.Size;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However the camera was held, the published picture stands upright. */
class OrientationTest {
  private static final Span PLACE = new SourceFile("a.md", "").start();
  private static final Size STORED = new Size(64, 32);

  /** Where the red corner of the stored picture comes to lie, by Exif's table. */
  @ParameterizedTest
  @CsvSource({
    "0, left, top", "1, left, top", "2, right, top", "3, right, bottom", "4, left, bottom",
    "5, left, top", "6, right, top", "7, right, bottom", "8, left, bottom", "9, left, top"
  })
  void turnsTheFirstPixelToItsPlace(int exif, String across, String down) throws ImageException {
    byte[] file = withExif(JpegWriter.write(corner(), 95), exif);
    Diagnostics problems = new Diagnostics();
    Picture picture = Picture.read(file, "a.jpg", PLACE, problems).orElseThrow();
    boolean lies = exif >= 5 && exif <= 8;
    assertThat(picture.size()).isEqualTo(lies ? STORED.turned() : STORED);
    byte[] made =
        new Darkroom()
            .develop(file, picture, Rendition.ladder(picture), "a.jpg", PLACE, problems)
            .orElseThrow()
            .values()
            .iterator()
            .next();
    Raster upright = Sample.pixels(ImageFormat.JPEG, made, picture.size(), 3);
    int x = across.equals("left") ? 2 : picture.size().width() - 3;
    int y = down.equals("top") ? 2 : picture.size().height() - 3;
    int at = y * upright.stride() + 3 * x;
    assertThat(upright.samples()[at] & 0xFF).as("red").isGreaterThan(200);
    assertThat(upright.samples()[at + 2] & 0xFF).as("blue").isLessThan(60);
  }

  /** Blue, and red in the first corner. */
  private static Raster corner() {
    Raster raster = new Raster(STORED, 3);
    for (int y = 0; y < STORED.height(); y++) {
      for (int x = 0; x < STORED.width(); x++) {
        raster.samples()[y * raster.stride() + 3 * x + (x < 16 && y < 16 ? 0 : 2)] = -1;
      }
    }
    return raster;
  }

  private static byte[] withExif(byte[] jpeg, int orientation) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    byte[] tiff = {'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 0, 0, 0};
    tiff[19] = (byte) orientation;
    out.writeBytes(new byte[] {-1, (byte) 0xE1, 0, (byte) (tiff.length + 8)});
    out.writeBytes(new byte[] {'E', 'x', 'i', 'f', 0, 0});
    out.writeBytes(tiff);
    out.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }

  @Test
  void everyTurnKeepsEveryPixel() {
    Raster stored = Sample.drawn(new Size(5, 3), 3);
    for (Orientation orientation : List.of(Orientation.values())) {
      Raster upright = orientation.apply(stored);
      assertThat(upright.size()).isEqualTo(orientation.upright(stored.size()));
      int[] was = new int[256];
      for (byte sample : stored.samples()) {
        was[sample & 0xFF]++;
      }
      for (byte sample : upright.samples()) {
        was[sample & 0xFF]--;
      }
      assertThat(was).containsOnly(0);
    }
  }
}
