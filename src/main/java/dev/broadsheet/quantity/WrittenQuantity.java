package dev.broadsheet.quantity;

import java.util.Optional;

/**
 * A quantity as it stands in a text.
 *
 * @param start offset of its first character, with the words that hedge it
 * @param end offset after its last character
 * @param value what it states and what its precision means; both in the base of its unit
 * @param unit empty for a plain number
 * @param problem what is wrong with the way it is written, as a sentence without a full stop; then
 *     {@code value} is the likeliest reading
 */
public record WrittenQuantity(
    int start,
    int end,
    Figure figure,
    WrittenValue value,
    Qualifier qualifier,
    Optional<Unit> unit,
    Optional<String> problem) {

  /** What the digits say, hedge aside: a point, or a range. */
  public Interval stated() {
    return value.stated();
  }

  /** All amounts that round to what is written. */
  public Interval tolerance() {
    return value.tolerance();
  }

  public boolean isMalformed() {
    return problem.isPresent();
  }

  /** Whether these words are a true statement of {@code fact}; see {@link Agreement}. */
  public Agreement agreesWith(Quantity fact) {
    return Agreement.between(this, fact);
  }
}
