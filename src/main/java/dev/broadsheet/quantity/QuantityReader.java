package dev.broadsheet.quantity;

import dev.broadsheet.text.Language;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

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

  /**
   * Most sheets declare no unit of their own, and then one reader of a language serves them all.
   */
  private static final Map<Language, QuantityReader> STANDARD = new ConcurrentHashMap<>();

  private QuantityReader(LanguageReader reader) {
    this.reader = reader;
  }

  /**
   * The reader for {@code language}.
   *
   * @throws IllegalArgumentException where there is none for it; see {@link Languages}
   */
  public static QuantityReader of(Language language, Units units) {
    return units == Units.standard()
        ? STANDARD.computeIfAbsent(language, QuantityReader::standard)
        : new QuantityReader(Languages.reader(language, units));
  }

  private static QuantityReader standard(Language language) {
    return new QuantityReader(Languages.reader(language, Units.standard()));
  }

  /** The quantities in {@code text}, in order, none overlapping another. */
  public List<WrittenQuantity> read(String text) {
    return reader.read(text);
  }
}
