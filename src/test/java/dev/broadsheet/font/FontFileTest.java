package dev.broadsheet.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FontFileTest {
  private static final Path FONTS = Path.of("static/fonts");

  private static byte[] bytes(String name) throws IOException {
    return Files.readAllBytes(FONTS.resolve(name));
  }

  /** The figures are those that fontTools reads. */
  @ParameterizedTest
  @CsvSource({
    "newsreader-text.woff2, 0.735, 0.265, 0.4218, 400, 400",
    "newsreader-display.woff2, 0.735, 0.265, 0.4595, 600, 600",
    "newsreader-italic.woff2, 0.735, 0.265, 0.3951, 400, 400",
    "archivo.woff2, 0.878, 0.21, 0.4532, 400, 600"
  })
  void readsTheMeasures(
      String name, double ascent, double descent, double average, int least, int most)
      throws IOException, FontException {
    FontFile font = FontFile.read(bytes(name));
    assertThat(font.ascent()).isCloseTo(ascent, within(0.0001));
    assertThat(font.descent()).isCloseTo(descent, within(0.0001));
    assertThat(font.lineGap()).isZero();
    assertThat(font.average()).isCloseTo(average, within(0.0001));
    assertThat(font.weights()).isEqualTo(new FontFile.Weights(least, most));
  }

  @Test
  void saysWhatIsWrongWithAFile() throws IOException {
    assertThatThrownBy(() -> FontFile.read(new byte[0])).hasMessage("is no WOFF2 file");
    assertThatThrownBy(() -> FontFile.read(Files.readAllBytes(Path.of("LICENSE"))))
        .hasMessage("is no WOFF2 file");
    byte[] whole = bytes("archivo.woff2");
    assertThatThrownBy(() -> FontFile.read(Arrays.copyOf(whole, whole.length / 2)))
        .hasMessage("is cut short");
    byte[] collection = whole.clone();
    System.arraycopy(new byte[] {'t', 't', 'c', 'f'}, 0, collection, 4, 4);
    assertThatThrownBy(() -> FontFile.read(collection)).hasMessageContaining("several fonts");
  }

  @Test
  void anyPrefixIsRefused() throws IOException {
    byte[] whole = bytes("newsreader-text.woff2");
    for (int length = 0; length < whole.length - 4; length += 97) {
      byte[] part = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> FontFile.read(part)).isInstanceOf(FontException.class);
    }
  }

  @Test
  void noDamageMakesMoreThanAFinding() throws IOException {
    byte[] whole = bytes("newsreader-text.woff2");
    Random random = new Random(7);
    int read = 0;
    for (int round = 0; round < 600; round++) {
      byte[] damaged = whole.clone();
      int places = 1 + random.nextInt(4);
      int reach = round % 2 == 0 ? 160 : whole.length;
      for (int i = 0; i < places; i++) {
        damaged[random.nextInt(reach)] = (byte) random.nextInt(256);
      }
      try {
        FontFile font = FontFile.read(damaged);
        assertThat(font.average()).isBetween(0.05, 4.0);
        assertThat(font.ascent()).isBetween(0.0, 4.0);
        read++;
      } catch (FontException e) {
        assertThat(e.getMessage()).isNotBlank();
      }
    }
    assertThat(read).isBetween(1, 599);
  }
}
