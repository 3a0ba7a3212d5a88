package dev.broadsheet.check;

import dev.broadsheet.quantity.Qualifier;
import dev.broadsheet.quantity.Quantity;
import dev.broadsheet.quantity.QuantityReader;
import dev.broadsheet.quantity.WrittenQuantity;
import java.util.List;

/** Picks out of written words what is held against a fact. */
final class FigureWords {
  private FigureWords() {}

  /**
   * The figures that words state: those with a unit; where there are none, the plain numbers. So
   * "[its 3 stakes worth $5bn]" is about $5bn, and "[0.69]" about the ratio.
   */
  static List<WrittenQuantity> stated(List<WrittenQuantity> written) {
    List<WrittenQuantity> withUnit =
        written.stream().filter(w -> w.figure().needsFact() || w.isMalformed()).toList();
    return withUnit.isEmpty() ? written : withUnit;
  }

  /**
   * The quantity without its hedge, where the fact is hedged the same way: then the amount is what
   * is wrong, and a finding should point at that.
   */
  static WrittenQuantity withoutSharedHedge(
      String text, WrittenQuantity written, Quantity fact, QuantityReader reader) {
    if (written.qualifier() == Qualifier.EXACT || written.qualifier() != fact.statedQualifier()) {
      return written;
    }
    for (int start = written.start() + 1; start < written.end(); start++) {
      List<WrittenQuantity> rest = reader.read(text.substring(start, written.end()));
      if (rest.size() == 1 && isBare(rest.get(0), written, start)) {
        return moved(rest.get(0), start);
      }
    }
    return written;
  }

  private static boolean isBare(WrittenQuantity rest, WrittenQuantity written, int offset) {
    return rest.start() == 0
        && rest.end() == written.end() - offset
        && rest.stated().equals(written.stated())
        && rest.unit().equals(written.unit());
  }

  private static WrittenQuantity moved(WrittenQuantity rest, int offset) {
    return new WrittenQuantity(
        offset,
        offset + rest.end(),
        rest.figure(),
        rest.value(),
        rest.qualifier(),
        rest.unit(),
        rest.problem());
  }
}
