package dev.broadsheet.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.image.jpeg.JpegReader;
import dev.broadsheet.image.jpeg.JpegWriter;
import dev.broadsheet.image.pixel.ImageException;
import dev.broadsheet.image.pixel.Raster;
import dev.broadsheet.image.pixel.Size;
import dev.broadsheet.image.png.PngReader;
import dev.broadsheet.image.png.PngWriter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read back the same, by this house and by the JDK. */
class WritingTest {
  private static Raster byJdk(byte[] file, int channels) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
    Raster raster = new Raster(new Size(image.getWidth(), image.getHeight()), channels);
    int at = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int rgb = image.getRGB(x, y);
        raster.samples()[at++] = (byte) (rgb >> 16);
        raster.samples()[at++] = (byte) (rgb >> 8);
        raster.samples()[at++] = (byte) rgb;
        if (channels == 4) {
          raster.samples()[at++] = (byte) (rgb >>> 24);
        }
      }
    }
    return raster;
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "7, 3", "16, 16", "17, 15", "64, 1", "9, 33", "200, 133"})
  void jpegOfAnySizeIsReadBack(int width, int height) throws IOException, ImageException {
    Size size = new Size(width, height);
    Raster picture = Sample.drawn(size, 3);
    byte[] file = JpegWriter.write(picture, 95);
    Raster own = Sample.pixels(ImageFormat.JPEG, file, size, 3);
    Raster other = byJdk(file, 3);
    assertThat(other.size()).isEqualTo(size);
    assertThat(Sample.difference(own, other)[0]).as("two decoders").isLessThanOrEqualTo(3);
  }

  @Test
  void jpegLosesLessTheHigherItsQuality() throws ImageException {
    Raster grey = new Raster(new Size(120, 90), 3);
    for (int i = 0; i < grey.samples().length; i++) {
      grey.samples()[i] = (byte) (128 + 90 * StrictMath.sin(i / 3 / 37.0));
    }
    int before = Integer.MAX_VALUE;
    for (int quality : new int[] {1, 10, 50, 80, 95, 100}) {
      byte[] file = JpegWriter.write(grey, quality);
      Raster back = Sample.pixels(ImageFormat.JPEG, file, grey.size(), 3);
      int loss = Sample.difference(grey, back)[1];
      assertThat(loss).as("at " + quality).isLessThan(before);
      before = loss;
    }
    assertThat(before).as("a hundred times the mean at the best").isLessThan(60);
  }

  @Test
  void jpegCarriesNothingButThePicture() throws ImageException {
    byte[] file = JpegWriter.write(Sample.drawn(new Size(50, 40), 3), 80);
    assertThat(JpegReader.header(file).profile()).isEmpty();
    assertThat(new String(file, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "ICC", "http");
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 3", "1, 9, 4", "33, 21, 3", "33, 21, 4", "300, 200, 3"})
  void pngOfAnySizeIsReadBackWithoutLoss(int width, int height, int channels)
      throws IOException, ImageException {
    Size size = new Size(width, height);
    Raster picture = Sample.drawn(size, channels);
    byte[] file = PngWriter.write(picture);
    Raster own = Sample.pixels(ImageFormat.PNG, file, size, Sample.channels(file));
    assertThat(own.samples()).isEqualTo(expected(picture, own.channels()));
    assertThat(byJdk(file, own.channels()).samples()).isEqualTo(own.samples());
  }

  /** Of a clear pixel only that it is clear is kept, where the picture has a palette. */
  private static byte[] expected(Raster picture, int channels) {
    byte[] samples = picture.samples().clone();
    boolean few = picture.channels() == 4 && picture.size().pixels() <= 256;
    for (int at = 0; few && at < samples.length; at += 4) {
      if (samples[at + 3] == 0) {
        Arrays.fill(samples, at, at + 4, (byte) 0);
      }
    }
    assertThat(channels).isEqualTo(picture.channels());
    return samples;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 16, 17, 255, 256, 257})
  void pngWithFewColoursHasAPalette(int colours) throws IOException, ImageException {
    Raster picture = new Raster(new Size(37, 29), 3);
    for (int i = 0; i < 37 * 29; i++) {
      picture.samples()[3 * i] = (byte) (i % colours);
      picture.samples()[3 * i + 1] = (byte) (i % colours / 7);
      picture.samples()[3 * i + 2] = (byte) (i % colours == 256 ? 9 : 200);
    }
    byte[] file = PngWriter.write(picture);
    assertThat(Sample.pixels(ImageFormat.PNG, file, picture.size(), 3).samples())
        .isEqualTo(picture.samples());
    assertThat(byJdk(file, 3).samples()).isEqualTo(picture.samples());
    assertThat(file[25]).as("colour type").isEqualTo((byte) (colours <= 256 ? 3 : 2));
    assertThat(PngReader.header(file).colour().srgb()).isTrue();
  }
}
