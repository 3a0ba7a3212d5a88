package dev.broadsheet.chart.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The files against the JDK's own PNG reader. */
class PngWriterTest {
  private static BufferedImage read(Picture picture) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.png(2)));
    assertThat(image.getWidth()).isEqualTo(picture.width());
    assertThat(image.getHeight()).isEqualTo(picture.height());
    return image;
  }

  private static void assertSame(Picture picture) throws IOException {
    BufferedImage image = read(picture);
    for (int y = 0; y < picture.height(); y++) {
      for (int x = 0; x < picture.width(); x++) {
        assertThat(image.getRGB(x, y) & 0xFFFFFF).isEqualTo(picture.pixel(x, y));
      }
    }
  }

  @Test
  void onePixelIsAPicture() throws IOException {
    assertSame(new Picture(1, 1, 0x123456));
  }

  @Test
  void fewColoursComeBackAtEveryWidth() throws IOException {
    for (int width = 1; width < 12; width++) {
      Picture picture = new Picture(width, 9, 0xFBF9F4);
      picture.fill(Outline.box(1, 1, width / 2.0, 5), 0xA52A1A);
      assertSame(picture);
    }
  }

  @Test
  void lettersAndDiscsComeBack() throws IOException {
    Picture picture = new Picture(301, 97, 0xFFFFFF);
    picture.fill(Outline.disc(250, 50, 40), 0x0B4F9C);
    picture.fill(Outline.disc(230, 50, 30), 0xC0660A, 0.16);
    picture.fill(Lettering.of(Face.DISPLAY).outline("\u00a34bn \u5927\u62a5", 8, 60, 48), 0x1A1814);
    assertSame(picture);
  }

  @Test
  void moreColoursThanAPaletteHoldsBecomeTheNearest() throws IOException {
    Picture picture = new Picture(64, 64, 0xFFFFFF);
    Random random = new Random(4);
    for (int i = 0; i < 64 * 64; i++) {
      int grey = random.nextInt(128) * 2;
      int red = Math.min(255, grey + random.nextInt(6));
      picture.fill(Outline.box(i % 64, i / 64, 1, 1), red << 16 | grey << 8 | grey);
    }
    assertThat(Palette.of(picture.pixels()).size()).isEqualTo(Palette.MOST);
    BufferedImage image = read(picture);
    for (int i = 0; i < 64 * 64; i++) {
      int there = image.getRGB(i % 64, i / 64);
      int own = picture.pixel(i % 64, i / 64);
      for (int shift = 0; shift <= 16; shift += 8) {
        assertThat((there >> shift & 0xFF) - (own >> shift & 0xFF)).isBetween(-8, 8);
      }
    }
  }
}
