package dev.broadsheet.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.chart.svg.Light;
import dev.broadsheet.fact.ChartSpec;
import dev.broadsheet.text.Language;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Each chart of the gallery as a PNG file. */
class StandaloneTest {
  private static final int MOST_BYTES = 80_000;

  private final Gallery gallery = Gallery.load();

  private Map<String, Standalone> files() {
    Map<String, Standalone> files = new TreeMap<>();
    for (ChartSpec spec : gallery.charts()) {
      for (Language language : Gallery.LANGUAGES) {
        files.put(spec.id() + "." + language.tag(), gallery.draw(spec, language).standalone());
      }
    }
    return files;
  }

  @Test
  void pngIsTwiceTheSizeOfTheDrawingAndOnWhite() throws IOException {
    int white = Integer.parseInt(Light.BACKGROUND.substring(1), 16);
    for (Map.Entry<String, Standalone> entry : files().entrySet()) {
      Standalone file = entry.getValue();
      byte[] png = file.png();
      assertThat(png.length).as(entry.getKey()).isBetween(2_000, MOST_BYTES);
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
      assertThat(image.getWidth()).as(entry.getKey()).isEqualTo(file.width() * 2);
      assertThat(image.getHeight()).as(entry.getKey()).isEqualTo(file.height() * 2);
      for (int x = 0; x < image.getWidth(); x++) {
        assertThat(image.getRGB(x, 0) & 0xFFFFFF).as(entry.getKey()).isEqualTo(white);
        assertThat(image.getRGB(x, image.getHeight() - 1) & 0xFFFFFF).isEqualTo(white);
      }
    }
  }

  @Test
  void everyCharacterOfTheGalleryIsDrawn() {
    files().forEach((name, file) -> assertThat(file.missingGlyphs()).as(name).isEmpty());
  }

  @Test
  void neitherThreadsNorOrderChangeAFile() {
    List<byte[]> one = files().values().stream().map(Standalone::png).toList();
    List<byte[]> many = files().values().parallelStream().map(Standalone::png).toList();
    for (int i = 0; i < one.size(); i++) {
      assertThat(Arrays.equals(one.get(i), many.get(i))).isTrue();
    }
  }
}
