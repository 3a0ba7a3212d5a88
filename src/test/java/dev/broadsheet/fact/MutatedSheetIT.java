package dev.broadsheet.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Damaged formulas and values lead to values or to diagnostics, never to an exception. */
class MutatedSheetIT {
  private static final int CASES = 500;
  private static final List<String> PIECES =
      List.of(
          "1e20", "0", "-1", "null", "\"\"", "[]", "{}", "USD", "%", "pp", "GW", "1", "month",
          "over", "up-to", "2025-Q3", "holds", " / ", " - ", " * ", "^", "(", ")", "low(", "cagr(");

  @Test
  void noChangeToTheStorysSheetMakesItThrow() throws IOException {
    String sheet = Files.readString(Path.of("content/facts/nvidia-openai.json"));
    Random random = new Random(17);
    for (int i = 0; i < CASES; i++) {
      StringBuilder text = new StringBuilder(sheet);
      for (int j = 1 + random.nextInt(3); j > 0; j--) {
        change(text, random);
      }
      Diagnostics diagnostics = new Diagnostics();
      SourceFile file = new SourceFile("content/facts/nvidia-openai.json", text.toString());
      FactSheets.load(file, diagnostics)
          .ifPresentOrElse(
              loaded ->
                  assertThat(SheetEvaluator.evaluate(loaded, diagnostics).facts())
                      .hasSameSizeAs(loaded.facts().keySet()),
              () -> assertThat(diagnostics.hasErrors()).isTrue());
    }
  }

  /** Replaces a word or a number, so that most results are still JSON. */
  private static void change(StringBuilder text, Random random) {
    int at = random.nextInt(text.length());
    if (random.nextBoolean()) {
      int formula = text.indexOf("\"formula\": \"", at);
      at = formula < 0 ? at : formula + 12 + random.nextInt(20);
    }
    int from = at;
    while (from > 0 && isWord(text.charAt(from - 1))) {
      from--;
    }
    int to = at;
    while (to < text.length() && isWord(text.charAt(to))) {
      to++;
    }
    text.replace(from, to, PIECES.get(random.nextInt(PIECES.size())));
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '.';
  }
}
