package dev.broadsheet.quantity;

import java.util.Optional;

/**
 * Whether written words are a true statement of a fact.
 *
 * @param reason why not, as the end of a sentence that begins with the words: {@code is not up to
 *     $100 billion}; empty when they agree
 */
public record Agreement(WrittenQuantity written, Quantity fact, Optional<String> reason) {

  static Agreement between(WrittenQuantity written, Quantity fact) {
    return new Agreement(written, fact, Optional.empty());
  }

  public boolean agrees() {
    return reason.isEmpty();
  }

  /** The fact written the way the words are, which would agree. */
  public String suggestion(QuantityFormat format) {
    return format.format(fact, written.value().style());
  }
}
