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

  /** Most sheets declare no unit of their own, and then one reader serves them all. */
  private static final class StandardEnglish {
    static final QuantityReader ENGLISH = new QuantityReader(new EnglishReader(Units.standard()));
  }

  private static final class StandardChinese {
    static final QuantityReader CHINESE = new QuantityReader(new ChineseReader(Units.standard()));
  }

  private QuantityReader(LanguageReader reader) {
    this.reader = reader;
  }

  /** The reader for {@code language}; English where there is none for it. */
  public static QuantityReader of(Language language, Units units) {
    if (units == Units.standard()) {
      return language.isChinese() ? StandardChinese.CHINESE : StandardEnglish.ENGLISH;
    }
    return new QuantityReader(
        language.isChinese() ? new ChineseReader(units) : new EnglishReader(units));
  }

  /** The quantities in {@code text}, in order, none overlapping another. */
  public List<WrittenQuantity> read(String text) {
    return reader.read(text);
  }
}
