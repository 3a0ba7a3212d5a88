package dev.broadsheet.quantity;

import dev.broadsheet.text.Language;
import java.util.List;

/**
 * Finds the quantities that are written in running text. Made once per language and registry of
 * units; immutable and safe to share between threads. Never throws for any text, and takes time
 * linear in its length.
 */
public final class QuantityReader {
  private QuantityReader() {}

  public static QuantityReader of(Language language, Units units) {
    return new QuantityReader();
  }

  /** The quantities in {@code text}, in order, none overlapping another. */
  public List<WrittenQuantity> read(String text) {
    return List.of();
  }
}
