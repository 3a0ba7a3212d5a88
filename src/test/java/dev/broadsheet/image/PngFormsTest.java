package dev.broadsheet.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.image.pixel.ImageException;
import dev.broadsheet.image.pixel.Raster;
import dev.broadsheet.image.pixel.Size;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every colour type and depth that PNG has, plain and interlaced. */
class PngFormsTest {
  private static final Size SIZE = new Size(23, 19);

  @ParameterizedTest
  @CsvSource({
    "1, 0, 1",
    "2, 0, 1",
    "4, 0, 1",
    "8, 0, 1",
    "16, 0, 1",
    "8, 2, 3",
    "16, 2, 3",
    "1, 3, 1",
    "2, 3, 1",
    "4, 3, 1",
    "8, 3, 1",
    "8, 4, 2",
    "16, 4, 2",
    "8, 6, 4",
    "16, 6, 4"
  })
  void isReadPlainAndInterlaced(int depth, int type, int stored)
      throws IOException, ImageException {
    int most = (1 << depth) - 1;
    PngForms.Samples samples = (x, y, c) -> (x * 31 + y * 17 + c * 57) * 191 & most;
    byte[] palette = new byte[3 << Math.min(8, depth)];
    for (int i = 0; i < palette.length; i++) {
      palette[i] = (byte) (i * 37);
    }
    for (boolean interlaced : new boolean[] {false, true}) {
      byte[] file =
          type == 3
              ? PngForms.write(
                  SIZE, depth, type, stored, interlaced, samples, PngForms.chunk("PLTE", palette))
              : PngForms.write(SIZE, depth, type, stored, interlaced, samples);
      int channels = type >= 4 ? 4 : 3;
      Raster read = Sample.pixels(ImageFormat.PNG, file, SIZE, channels);
      int at = 0;
      for (int y = 0; y < SIZE.height(); y++) {
        for (int x = 0; x < SIZE.width(); x++) {
          for (int c = 0; c < channels; c++) {
            int own = type == 0 ? 0 : type == 4 ? c / 3 : type == 3 ? 0 : c;
            int value = samples.at(x, y, own);
            int expected =
                type == 3
                    ? palette[3 * value + c] & 0xFF
                    : (int) StrictMath.rint(value * 255.0 / most);
            assertThat(read.samples()[at++] & 0xFF)
                .as("%d,%d channel %d", x, y, c)
                .isBetween(expected - (depth == 16 ? 1 : 0), expected + (depth == 16 ? 1 : 0));
          }
        }
      }
    }
  }
}
