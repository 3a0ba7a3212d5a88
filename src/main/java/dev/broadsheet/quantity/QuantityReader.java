package dev.broadsheet.quantity;

import dev.broadsheet.text.Language;
import java.util.List;

/**
 * Finds the quantities that are written in running text: money, percentages, fractions, multiples,
 * power, durations, counts of declared nouns, and plain numbers that are too precise to be anything
 * else. Years, dates, ordinals, labels and names such as GPT-5 are no quantities; a bare small
 * number is one only when it is the whole text. Made once per language and registry of units;
 * immutable and safe to share between threads. Never throws for any text, and takes time linear in
 * its length.
 */
public final class QuantityReader {
  private final LanguageReader reader;

  private QuantityReader(LanguageReader reader) {
    this.reader = reader;
  }

  /**
   * The reader for {@code language}.
   *
   * @throws IllegalArgumentException where there is none for it; see {@link Languages}
   */
  public static QuantityReader of(Language language, Units units) {
    return new QuantityReader(Languages.reader(language, units));
  }

  /** The quantities in {@code text}, in order, none overlapping another. */
  public List<WrittenQuantity> read(String text) {
    return reader.read(text);
  }
}
