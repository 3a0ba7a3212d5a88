package dev.broadsheet.quantity;

import java.util.Optional;

/**
 * Whether written words are a true statement of a fact. The words agree when the fact lies within
 * what their precision means and their hedge takes nothing from it and adds nothing to it. With
 * {@code v} for the value of the fact and {@code w} for the written number:
 *
 * <table>
 *   <caption>What may be written for a fact</caption>
 *   <tr><th>the fact</th><th>agrees when written as</th></tr>
 *   <tr><td>{@code v}, exact or derived</td><td>{@code w} or about {@code w} that rounds from
 *     {@code v}; almost {@code w} just above it; over, at least {@code w} below it and up to, under
 *     {@code w} above it, no further off than 2.5 times; a range around it</td></tr>
 *   <tr><td>about {@code v}</td><td>the same; almost {@code w} also at the same number</td></tr>
 *   <tr><td>almost {@code v}</td><td>almost or about {@code v}, under or up to {@code w} from {@code
 *     v} on, over {@code w} that is clearly less; never plain {@code v}</td></tr>
 *   <tr><td>over {@code v}</td><td>over {@code v}, at least {@code v}</td></tr>
 *   <tr><td>at least {@code v}</td><td>at least {@code v}; over {@code w} only when {@code w} is
 *     rounded down</td></tr>
 *   <tr><td>up to {@code v}</td><td>up to {@code v}; under {@code w} only when {@code w} is rounded
 *     up</td></tr>
 *   <tr><td>under {@code v}</td><td>under {@code v}, up to {@code v}</td></tr>
 *   <tr><td>from {@code a} to {@code b}</td><td>both ends; up to {@code b}, at least {@code a}; over
 *     less than {@code a}, under more than {@code b}; one number that both ends round to</td></tr>
 * </table>
 *
 * <p>Rounding is to the last written digit; "about" and "almost" take trailing zeros for
 * placeholders, to two digits. What {@link QuantityFormat} prints always agrees. Percentages,
 * fractions, multiples and ratios are one kind, percentage points another. An amount that the
 * sentence around it gives "a month" may be written without that. A negative fact may be written
 * without its sign, where the words say that it is a loss.
 *
 * @param reason why not, to follow the quoted words: {@code does not say "up to"}; empty when they
 *     agree
 */
public record Agreement(WrittenQuantity written, Quantity fact, Optional<String> reason) {

  static Agreement between(WrittenQuantity written, Quantity fact) {
    return new Agreement(written, fact, reason(written, fact));
  }

  private static Optional<String> reason(WrittenQuantity written, Quantity fact) {
    if (written.isMalformed()) {
      return Optional.of("is malformed");
    }
    Optional<StatedAmount> stated = StatedAmount.of(written, fact);
    if (stated.isEmpty()) {
      return Optional.of("is in another unit than " + fact.unit());
    }
    return FactStatement.of(fact, stated.get()).fault();
  }

  public boolean agrees() {
    return reason.isEmpty();
  }

  /** The fact written the way the words are, which would agree. */
  public String suggestion(QuantityFormat format) {
    return format.format(fact, written.value().style());
  }
}
