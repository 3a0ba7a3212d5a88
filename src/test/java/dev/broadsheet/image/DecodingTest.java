package dev.broadsheet.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.image.pixel.ImageException;
import dev.broadsheet.image.pixel.Raster;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pixels are those that libjpeg-turbo, libwebp and libpng read from the same files. */
class DecodingTest {
  /**
   * The mean is in hundredths of a step. JPEG may differ in rounding; of lossy WebP the library
   * does not interpolate the colour, which has half the resolution, so that sharp edges of colour
   * differ.
   */
  @ParameterizedTest
  @CsvSource({
    "baseline-420.jpg, 3, 1, 40",
    "baseline-422.jpg, 3, 1, 40",
    "baseline-444.jpg, 3, 1, 1",
    "restarts.jpg, 3, 1, 40",
    "progressive-420.jpg, 3, 1, 40",
    "progressive-444.jpg, 3, 1, 1",
    "grey.jpg, 3, 0, 0",
    "progressive-grey.jpg, 3, 0, 0",
    "camera.jpg, 3, 1, 40",
    "lossless.webp, 3, 0, 0",
    "alpha-lossless.webp, 4, 0, 0",
    "lossy.webp, 3, 70, 300",
    "alpha.webp, 4, 72, 300",
    "camera.webp, 3, 70, 300",
    "camera.png, 3, 0, 0",
    "palette.png, 3, 0, 0",
  })
  void readsThePixelsThatOthersRead(String name, int channels, int most, int mean)
      throws IOException, ImageException {
    ImageFormat format = ImageFormat.ofName(name).orElseThrow();
    Raster read = Sample.pixels(format, Sample.bytes(name), Sample.SIZE, channels);
    int[] difference = Sample.difference(read, Sample.truth(name, channels));
    assertThat(difference[0]).as("greatest difference").isLessThanOrEqualTo(most);
    assertThat(difference[1]).as("mean difference").isLessThanOrEqualTo(mean);
  }
}
