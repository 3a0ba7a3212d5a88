package dev.broadsheet.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.image.colour.ColourSpace;
import dev.broadsheet.image.pixel.Orientation;
import dev.broadsheet.image.pixel.Raster;
import dev.broadsheet.image.pixel.Size;
import dev.broadsheet.image.scale.Ladder;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which sizes are made, and that they look like the picture. */
class LadderTest {
  private static Raster scaled(Raster picture, Size... sizes) {
    Ladder ladder =
        new Ladder(picture.size(), picture.channels(), ColourSpace.SRGB, List.of(sizes));
    int stride = picture.stride();
    for (int y = 0; y < picture.size().height(); y++) {
      ladder.row(Arrays.copyOfRange(picture.samples(), y * stride, (y + 1) * stride));
    }
    return ladder.pictures().get(sizes[0]);
  }

  private static Picture picture(ImageFormat format, int width, int height, boolean indexed) {
    Picture.Traits traits = new Picture.Traits(Orientation.UPRIGHT, false, indexed, 0);
    return new Picture(format, new Size(width, height), format, "00", traits);
  }

  @ParameterizedTest
  @CsvSource({
    "JPEG, 4000, 3000, false, 320 480 640 960 1280 1920",
    "JPEG, 1920, 1080, false, 320 480 640 960 1280 1920",
    "JPEG, 1800, 1200, false, 320 480 640 960 1280 1800",
    "JPEG, 1000, 800, false, 320 480 640 960",
    "JPEG, 800, 600, false, 320 480 640 800",
    "JPEG, 200, 100, false, 200",
    "JPEG, 1, 1, false, 1",
    "PNG, 1200, 800, true, 1200",
    "PNG, 2400, 800, true, 320 480 640 960 1280 1920",
    "AVIF, 3000, 2000, false, 3000",
    "JPEG, 1600, 16000, false, 320 480 640",
  })
  void offersSizesThatAreNeverLargerThanThePicture(
      ImageFormat format, int width, int height, boolean indexed, String widths) {
    List<String> made =
        Rendition.ladder(picture(format, width, height, indexed)).stream()
            .map(r -> String.valueOf(r.size().width()))
            .toList();
    assertThat(made).containsExactly(widths.split(" "));
  }

  @Test
  void aCropKeepsThePointThatMatters() {
    Picture wide = picture(ImageFormat.JPEG, 4000, 1000, false);
    Rendition left = Rendition.crop(wide, Rendition.SHARED, new Focus(0, 50)).orElseThrow();
    assertThat(left.left()).isZero();
    assertThat(left.scaled()).isEqualTo(new Size(2520, 630));
    Rendition right = Rendition.crop(wide, Rendition.SHARED, new Focus(100, 50)).orElseThrow();
    assertThat(right.left()).isEqualTo(2520 - 1200);
    Picture tall = picture(ImageFormat.JPEG, 1300, 3000, false);
    Rendition middle = Rendition.crop(tall, Rendition.SHARED, Focus.CENTRE).orElseThrow();
    assertThat(middle.scaled().width()).isEqualTo(1200);
    assertThat(middle.top()).isEqualTo((2769 - 630) / 2);
    Picture small = picture(ImageFormat.JPEG, 1199, 900, false);
    assertThat(Rendition.crop(small, Rendition.SHARED, Focus.CENTRE)).isEmpty();
  }

  @Test
  void namesChangeWithAllThatTheBytesDependOn() {
    Picture one = picture(ImageFormat.JPEG, 2000, 1500, false);
    Rendition small = Rendition.ladder(one).get(0);
    Rendition large = Rendition.ladder(one).get(3);
    Picture other = new Picture(one.format(), one.size(), one.published(), "01", one.traits());
    assertThat(small.fileName("a", one)).matches("a-320\\.[0-9a-f]{10}\\.jpg");
    assertThat(small.fileName("a", one)).isNotEqualTo(small.fileName("a", other));
    assertThat(small.fileName("a", one).substring(6))
        .isNotEqualTo(large.fileName("a", one).substring(6));
  }

  @Test
  void onePlainColourStaysAsItIs() {
    Raster plain = new Raster(new Size(211, 97), 4);
    for (int i = 0; i < plain.samples().length; i++) {
      plain.samples()[i] = (byte) new int[] {200, 17, 90, 255}[i % 4];
    }
    byte[] samples = scaled(plain, new Size(50, 23), new Size(120, 55)).samples();
    for (int i = 0; i < samples.length; i++) {
      assertThat(samples[i] & 0xFF).isEqualTo(plain.samples()[i % 4] & 0xFF);
    }
  }

  @Test
  void blackAndWhiteMixAsLight() {
    Raster fine = new Raster(new Size(256, 256), 3);
    for (int i = 0; i < 256 * 256; i++) {
      Arrays.fill(fine.samples(), 3 * i, 3 * i + 3, (byte) ((i + i / 256) % 2 == 0 ? 255 : 0));
    }
    // Half the light is 188 of 255 in sRGB; mixing the numbers would give a darker 128.
    byte[] samples = scaled(fine, new Size(32, 32)).samples();
    assertThat(samples[32 * 3 * 16 + 48] & 0xFF).isBetween(186, 190);
  }

  @Test
  void whatIsTransparentLendsNoColour() {
    Raster half = new Raster(new Size(64, 64), 4);
    for (int i = 0; i < 64 * 64; i++) {
      boolean clear = i % 2 == 0;
      half.samples()[4 * i] = (byte) (clear ? 0 : 255);
      half.samples()[4 * i + 1] = (byte) (clear ? 255 : 0);
      half.samples()[4 * i + 3] = (byte) (clear ? 0 : 255);
    }
    byte[] samples = scaled(half, new Size(8, 8)).samples();
    int middle = 4 * (8 * 4 + 4);
    assertThat(samples[middle] & 0xFF).isEqualTo(255);
    assertThat(samples[middle + 1] & 0xFF).isZero();
    assertThat(samples[middle + 3] & 0xFF).isBetween(126, 129);
  }

  @Test
  void manySizesAtOnceLookLikeEachAlone() {
    Raster picture = Sample.drawn(new Size(640, 427), 3);
    Size small = picture.size().atWidth(80);
    Raster alone = scaled(picture, small);
    Raster together =
        scaled(picture, small, picture.size().atWidth(160), picture.size().atWidth(320));
    assertThat(Sample.difference(alone, together)[1]).isLessThan(150);
  }
}
