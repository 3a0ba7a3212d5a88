package dev.broadsheet.quantity;

import java.util.List;

/** How one language writes quantities in running text. A further language is one more of these. */
interface LanguageReader {
  List<WrittenQuantity> read(String text);
}
