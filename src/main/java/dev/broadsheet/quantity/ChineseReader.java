package dev.broadsheet.quantity;

import java.util.List;

/** Reads quantities from Chinese text. */
final class ChineseReader implements LanguageReader {
  ChineseReader(Units units) {}

  @Override
  public List<WrittenQuantity> read(String text) {
    return List.of();
  }
}
