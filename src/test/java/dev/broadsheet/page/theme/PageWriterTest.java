package dev.broadsheet.page.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PageWriterTest {
  private static final String LETTERS = "a<é—数😀\uD83D\uDE00\u0000\u007F\u0080\u07FF\u0800\uFFFF";

  @Test
  void encodesAsTheLibraryDoesHoweverATextIsCut() {
    Random random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      String text = text(random, random.nextInt(200));
      PageWriter page = new PageWriter();
      for (int from = 0; from < text.length(); ) {
        int to = Math.min(text.length(), from + 1 + random.nextInt(80));
        write(page, text.substring(from, to), random.nextInt(3));
        from = to;
      }
      assertThat(page.toBytes()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void write(PageWriter page, String part, int way) {
    switch (way) {
      case 0 -> page.write(part);
      case 1 -> page.write(part.toCharArray(), 0, part.length());
      default -> page.write("xx" + part + "x", 2, part.length());
    }
  }

  private static String text(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }

  @Test
  void growsWithThePage() {
    PageWriter page = new PageWriter();
    byte[] part = "0123456789".repeat(1_000).getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 20; i++) {
      page.writeEncoded(part);
    }
    assertThat(page.toBytes()).hasSize(200_000).endsWith('8', '9');
  }

  @Test
  void countsWhatItIsTold() {
    PageWriter page = new PageWriter();
    assertThat(page.count(3)).isEqualTo(3);
    assertThat(page.count(4)).isEqualTo(7);
  }
}
