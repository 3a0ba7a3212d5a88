package dev.broadsheet.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.text.Language;
import java.util.List;

/** What fuzzing calls in this room: figures are found inside the text, in order, or not at all. */
public final class QuantityTargets {
  private static final QuantityReader ENGLISH = QuantityReader.of(Language.ENGLISH, Samples.UNITS);
  private static final QuantityReader CHINESE =
      QuantityReader.of(Language.SIMPLIFIED_CHINESE, Samples.UNITS);
  private static final List<Quantity> FACTS =
      List.of(Samples.quantity("20e9..30e9 USD"), Samples.quantity("up-to 27 %"));

  private QuantityTargets() {}

  /** English prose. */
  public static void english(String text) {
    read(ENGLISH, text);
  }

  /** Chinese prose. */
  public static void chinese(String text) {
    read(CHINESE, text);
  }

  private static void read(QuantityReader reader, String text) {
    int end = 0;
    for (WrittenQuantity written : reader.read(text)) {
      assertThat(written.start()).isGreaterThanOrEqualTo(end);
      assertThat(written.end()).isGreaterThan(written.start()).isLessThanOrEqualTo(text.length());
      assertThat(written.stated().isSubsetOf(written.tolerance())).isTrue();
      FACTS.forEach(written::agreesWith);
      end = written.end();
    }
  }
}
