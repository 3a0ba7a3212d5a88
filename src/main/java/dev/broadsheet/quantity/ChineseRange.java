package dev.broadsheet.quantity;

import java.util.Optional;

/**
 * Two amounts that are the ends of one range: 200亿～300亿美元, 15%至30%, 七成至八成. GB/T 15835-2011 has 万, 亿
 * and % repeated at both ends; where they are not, the range has a problem.
 *
 * @param first its first character, with 介于
 */
record ChineseRange(int first, Amount low, Amount high, Optional<String> problem) {

  /** The range that begins with {@code low}, if its end follows. */
  static Optional<ChineseRange> read(ChineseText text, Amount low, ChineseAmounts amounts) {
    int joint = text.skipSpace(afterMeasureWord(text, low));
    if (!isJoint(text, joint, low)) {
      return Optional.empty();
    }
    int start = text.skipSpace(joint + 1);
    for (int at = start; at <= start + 4 && at < text.length(); at++) {
      boolean number = text.isDigit(at) || ChineseNumerals.isNumeral(text.at(at));
      if (number) {
        return amounts
            .atEndOfRange(text, at, start)
            .filter(high -> high.first() == start)
            .flatMap(high -> joined(text, low, high));
      }
    }
    return Optional.empty();
  }

  /** 400万块至500万块GPU: only the upper end names the noun. */
  private static int afterMeasureWord(ChineseText text, Amount low) {
    int next = low.next();
    boolean measured =
        low.unit().isEmpty()
            && text.isOneOf(next, ChineseVocabulary.MEASURE_WORDS)
            && isJoint(text, next + 1, low);
    return measured ? next + 1 : next;
  }

  private static boolean isJoint(ChineseText text, int joint, Amount low) {
    return switch (text.at(joint)) {
      case '\uFF5E', '~', '\u301C', '\u2014', '\u2013', '-', '至', '到' -> true;
      case '和', '与' -> text.endsWith(low.first(), "介于") || text.endsWith(low.first(), "在");
      default -> false;
    };
  }

  private static Optional<ChineseRange> joined(ChineseText text, Amount low, Amount high) {
    if (!isOneUnit(low, high)) {
      return Optional.empty();
    }
    boolean bare =
        !low.form().isScaled() && high.form().isScaled() && low.unit().isEmpty()
            || isBareScale(low, high);
    Amount shared = low.scaled(high.form().scale(), false, low.next());
    boolean shares = bare && shared.number().value().compareTo(high.number().value()) < 0;
    boolean percent =
        low.unit().isEmpty() && high.figure() == Figure.PERCENT && text.at(high.next() - 1) == '%';
    Amount start = withUnitOf(shares ? shared : low, high);
    Amount end = withUnitOf(high, low);
    Optional<String> unclear =
        !low.form().inWords() && (shares || percent) ? unclear(text, low, high) : Optional.empty();
    return ordered(text, start, end, unclear.or(low::problem).or(high::problem));
  }

  private static boolean isBareScale(Amount low, Amount high) {
    return low.form().prefixed() && !low.form().isScaled() && high.form().isScaled();
  }

  private static Optional<ChineseRange> ordered(
      ChineseText text, Amount start, Amount end, Optional<String> problem) {
    int first = text.endsWith(start.first(), "介于") ? start.first() - 2 : start.first();
    boolean ascending = start.stated().isBelow(end.stated());
    if (ascending) {
      Amount closed = text.startsWith(end.next(), "之间") ? end.to(end.next() + 2) : end;
      return Optional.of(new ChineseRange(first, start, closed, problem));
    }
    boolean wave = text.isOneOf(text.skipSpace(start.next()), "\uFF5E~\u301C");
    boolean figure = wave && end.unit().isPresent() && end.stated().isBelow(start.stated());
    return figure
        ? Optional.of(new ChineseRange(first, end, start.to(end.next()), Optional.of("范围的起点大于终点")))
        : Optional.empty();
  }

  private static Amount withUnitOf(Amount amount, Amount other) {
    boolean lacks = amount.unit().isEmpty() && other.unit().isPresent();
    return lacks ? amount.with(other.unit().get(), amount.next()) : amount;
  }

  private static boolean isOneUnit(Amount low, Amount high) {
    if (low.unit().isEmpty()) {
      return true;
    }
    if (high.unit().isEmpty()) {
      return low.form().prefixed();
    }
    return low.unit().get().sameAs(high.unit().get());
  }

  private static Optional<String> unclear(ChineseText text, Amount low, Amount high) {
    String number = text.text().substring(low.first(), low.next());
    String mark = high.form().isScaled() ? scale(text, high) : "%";
    return Optional.of(
        "范围的起点“" + number + "”缺少“" + mark + "”，应写作“" + number + mark + "”（GB/T 15835）");
  }

  private static String scale(ChineseText text, Amount high) {
    int at = text.isDigit(high.first()) ? text.digitsEnd(high.first()) : high.first() + 1;
    return text.startsWith(at, "万亿") ? "万亿" : String.valueOf(text.at(at));
  }

  /** The same with both ends per something. */
  ChineseRange per(Unit divisor) {
    return new ChineseRange(first, low.per(divisor), high.per(divisor), problem);
  }

  int next() {
    return high.next();
  }

  Interval stated() {
    return low.stated().hull(high.stated());
  }

  Interval tolerance() {
    return low.tolerance().hull(high.tolerance());
  }
}
