package dev.broadsheet.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** Damaged files lead to a tree or to diagnostics, never to an exception. */
class MutatedTextIT {
  private static final int CASES = 20_000;
  private static final String YAML =
      "title: \"A: \\u00e9\" # note\nlist: [a, 'b', {c: d}]\nblock: |+\n  text\n  𠮷\nkeys:\n"
          + "  - one: 1\n    two: ~\n  - &a x\n  - *a\n  - !!str y\n? complex\n: >-\n  value\n";
  private static final String JSON =
      "{\"a\": [1, -2.5e3, true, null, \"x\\u00e9\\n\"], \"测\": {\"b\": {}, \"c\": []}}";
  private static final String PIECES =
      "{}[]\"',:-&*!|>%@`#?~\\ \n\r\t\0\u0085\u2028\uFEFF\uD83D\uDE0001eE.";

  private final Random random = new Random(31);

  @Test
  void noYamlMakesTheReaderThrow() {
    check(YAML, Yaml::read);
  }

  @Test
  void noJsonMakesTheReaderThrow() {
    check(JSON, Json::read);
  }

  private void check(String sample, BiFunction<SourceFile, Diagnostics, Optional<DataNode>> read) {
    for (int i = 0; i < CASES; i++) {
      String text = mutated(sample);
      Diagnostics diagnostics = new Diagnostics();
      boolean found = read.apply(new SourceFile("a", text), diagnostics).isPresent();
      assertThat(found || diagnostics.hasErrors()).as(text).isTrue();
    }
  }

  private String mutated(String sample) {
    StringBuilder text = new StringBuilder(sample);
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      int at = random.nextInt(text.length());
      char piece = PIECES.charAt(random.nextInt(PIECES.length()));
      switch (random.nextInt(4)) {
        case 0 -> text.deleteCharAt(at);
        case 1 -> text.insert(at, piece);
        case 2 -> text.setCharAt(at, piece);
        default -> text.insert(at, text.substring(at, Math.min(text.length(), at + 9)));
      }
    }
    return text.toString();
  }
}
