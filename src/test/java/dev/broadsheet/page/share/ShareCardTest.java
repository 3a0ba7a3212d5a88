package dev.broadsheet.page.share;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.colour.Palette;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShareCardTest {
  private static final int MOST_BYTES = 300_000;
  private static final Path GOLDENS = Path.of("src/test/resources/dev/broadsheet/page/share");

  private static final ShareCard ENGLISH =
      new ShareCard(
          "The Harbour Log",
          "Analysis",
          "Herring landings fell by a third, and nobody at the quay knows why",
          Optional.of(new ShareCard.Figure("1,200\u20131,400t", "Landings, April 2024")),
          "Reported \u00b7 Source: Harbour Office",
          false);
  private static final ShareCard CHINESE =
      new ShareCard(
          "\u6e2f\u53e3\u65e5\u5fd7",
          "\u5206\u6790",
          "\u201c\u9ca4\u9c7c\u201d\u6355\u635e\u91cf\u51cf\u5c11\u4e09\u5206\u4e4b\u4e00\uff0c\u7801\u5934\u4e0a\u65e0\u4eba\u77e5\u6653\u539f\u56e0",
          Optional.of(new ShareCard.Figure("1200\u5428", "2024\u5e744\u6708\u6355\u635e\u91cf")),
          "\u5a92\u4f53\u62a5\u9053 \u00b7 \u6765\u6e90\uff1a\u6e2f\u53e3\u7ba1\u7406\u5904",
          true);

  private static ShareCard headed(String headline) {
    return new ShareCard("Log", "News", headline, ENGLISH.figure(), ENGLISH.foot(), false);
  }

  private static BufferedImage read(ShareCard card) throws IOException {
    byte[] png = card.png();
    assertThat(png).hasSizeLessThan(MOST_BYTES);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    assertThat(image.getWidth()).isEqualTo(ShareCard.WIDTH);
    assertThat(image.getHeight()).isEqualTo(ShareCard.HEIGHT);
    return image;
  }

  /** Whether anything but paper, and the bar on top, lies in the margins. */
  private static boolean marginsAreFree(BufferedImage image) {
    for (int y = 20; y < ShareCard.HEIGHT; y++) {
      for (int x = 0; x < ShareCard.WIDTH; x++) {
        boolean inside = x >= 52 && x < ShareCard.WIDTH - 52 && y < ShareCard.HEIGHT - 24;
        if (!inside && (image.getRGB(x, y) & 0xFFFFFF) != Palette.LIGHT.ground().paper().rgb()) {
          return false;
        }
      }
    }
    return true;
  }

  @Test
  void cardsAreThoseThatWereApproved() throws IOException {
    for (ShareCard card : List.of(ENGLISH, CHINESE)) {
      Path golden = GOLDENS.resolve(card.chinese() ? "card.zh-Hans.png" : "card.en.png");
      if (Boolean.getBoolean("golden.approve") && System.getenv("CI") == null) {
        Files.createDirectories(GOLDENS);
        Files.write(golden, card.png());
      }
      assertThat(card.png()).as(golden.toString()).isEqualTo(Files.readAllBytes(golden));
      assertThat(marginsAreFree(read(card))).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 30, 80, 200, 1000, 20_000})
  void headlineOfAnyLengthStaysInside(int length) throws IOException {
    String words = "Herring and the sea ".repeat(length / 20 + 1).substring(0, length);
    assertThat(marginsAreFree(read(headed(words)))).isTrue();
    assertThat(marginsAreFree(read(headed("W".repeat(length))))).isTrue();
    assertThat(marginsAreFree(read(headed("\u9ca4\u9c7c\uff0c".repeat(length))))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\ud83d\ude80", "\u0628\u0628", "\ud83d", "\n\n", "a\u0000b"})
  void headlineOfOddCharactersIsNoMistake(String headline) throws IOException {
    assertThat(marginsAreFree(read(headed(headline)))).isTrue();
  }

  @Test
  void longFigureAndSourceStayInside() throws IOException {
    String text = "about one and a half million tonnes a year ".repeat(5);
    ShareCard card =
        new ShareCard(text, text, text, Optional.of(new ShareCard.Figure(text, text)), text, false);
    assertThat(marginsAreFree(read(card))).isTrue();
  }

  @Test
  void nothingIsSmallerThanThirtyTwoPixels() {
    assertThat(SharePainter.sizes()).allMatch(size -> size >= 32);
  }

  @Test
  void saysInWordsWhatItShows() {
    assertThat(ENGLISH.alt())
        .contains(ENGLISH.headline(), "1,200\u20131,400t", "Landings, April 2024");
  }

  @Test
  void wearsTheColoursOfTheTheme() throws IOException {
    String tokens = Files.readString(Path.of("static/css/tokens.css"));
    assertThat(Palette.LIGHT.ground().paper().rgb()).isEqualTo(token(tokens, "paper"));
    assertThat(Palette.LIGHT.inks().text().rgb()).isEqualTo(token(tokens, "ink"));
    assertThat(Palette.LIGHT.inks().soft().rgb()).isEqualTo(token(tokens, "soft"));
    assertThat(Palette.LIGHT.inks().accent().rgb()).isEqualTo(token(tokens, "accent"));
    assertThat(Palette.LIGHT.ground().rule().rgb()).isEqualTo(token(tokens, "rule"));
  }

  /** The first declaration, which is the light scheme's. */
  private static int token(String tokens, String name) {
    Matcher found = Pattern.compile("--" + name + ": #([0-9a-f]{6})").matcher(tokens);
    assertThat(found.find()).as(name).isTrue();
    return Integer.parseInt(found.group(1), 16);
  }
}
