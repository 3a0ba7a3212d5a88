package dev.broadsheet.quantity;

import java.util.Optional;

/**
 * Two amounts that are the ends of one range: {@code $20–30 billion}, {@code between 20 and 30
 * billion dollars}, {@code 15% to 30%}.
 *
 * @param first its first token, with "between" or "from"
 */
record EnglishRange(int first, Amount low, Amount high, Optional<String> problem) {

  /** The range that begins with {@code low}, if its end follows. */
  static Optional<EnglishRange> read(Tokens tokens, Amount low, EnglishAmounts amounts) {
    int joint = low.next();
    if (!isJoint(tokens, low)) {
      return Optional.empty();
    }
    for (int at = joint + 1; at <= joint + 4 && at < tokens.size(); at++) {
      Optional<Amount> high =
          tokens.isNumber(at) || tokens.isWord(at)
              ? amounts.atEndOfRange(tokens, at, joint + 1)
              : Optional.empty();
      if (high.isPresent() && high.get().first() == joint + 1) {
        return joined(tokens, low, high.get(), amounts);
      }
    }
    return Optional.empty();
  }

  private static boolean isJoint(Tokens tokens, Amount low) {
    int joint = low.next();
    return isDash(tokens, joint)
        || tokens.is(joint, "to")
        || (tokens.is(joint, "and") && tokens.is(low.first() - 1, "between"))
        || (tokens.is(joint, "or") && low.form().inWords());
  }

  private static boolean isDash(Tokens tokens, int joint) {
    char c = tokens.symbol(joint);
    boolean glued = tokens.isGlued(joint) && tokens.isGlued(joint + 1);
    return switch (c) {
      case '\u2013', '\u2012', '~', '\uFF5E' -> tokens.isGlued(joint) == tokens.isGlued(joint + 1);
      case '-', '\u2011', '\u2014', '\u2212' -> glued;
      default -> false;
    };
  }

  private static Optional<EnglishRange> joined(
      Tokens tokens, Amount low, Amount high, EnglishAmounts amounts) {
    if (!low.isOneUnitWith(high) || isYearBefore(tokens, low)) {
      return Optional.empty();
    }
    boolean dash = isDash(tokens, low.next());
    Amount shared = sharedScale(low, high, dash);
    Amount end = high.unit().isEmpty() ? amounts.withPer(tokens, high.withUnitOf(low)) : high;
    Amount start = shared.withUnitOf(end);
    boolean ascending = start.stated().isBelow(end.stated());
    if (!ascending && (!dash || end.unit().isEmpty())) {
      return Optional.empty();
    }
    Optional<String> problem = ascending ? scaleProblem(tokens, low, high) : descending();
    boolean led = tokens.is(low.first() - 1, "between") || tokens.is(low.first() - 1, "from");
    int first = led ? low.first() - 1 : low.first();
    return Optional.of(
        ascending
            ? new EnglishRange(first, start, end, problem)
            : new EnglishRange(first, end, start.to(end.next()), problem));
  }

  /** "$2 billion in 2023 to $6 billion" is no range from 2023. */
  private static boolean isYearBefore(Tokens tokens, Amount low) {
    boolean bare = low.unit().isEmpty() && !low.form().isScaled() && !low.form().inWords();
    return bare && EnglishNames.isYear(tokens, low.first());
  }

  private static Optional<String> descending() {
    return Optional.of("the range runs from the greater number to the lesser");
  }

  /** {@code 20–30 billion}: the scale word of the upper end is the lower end's too. */
  private static Amount sharedScale(Amount low, Amount high, boolean dash) {
    boolean bare = !low.form().isScaled() && high.form().isScaled();
    Amount scaled = low.scaled(high.form().scale(), false, low.next());
    boolean fits = EnglishReader.isAscending(scaled.number().value(), high.number().value());
    return bare && (fits || dash) ? scaled : low;
  }

  private static Optional<String> scaleProblem(Tokens tokens, Amount low, Amount high) {
    boolean unclear =
        low.form().prefixed()
            && high.form().prefixed()
            && high.form().isScaled()
            && !low.form().isScaled();
    String scale = tokens.exact(high.next() - 1);
    return unclear
        ? Optional.of(
            "the first amount has its own currency sign but no \""
                + scale
                + "\"; write the scale word at both amounts, or the sign at the first only")
        : low.problem().or(high::problem);
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

  Style style() {
    return low.form().compact() || high.form().compact() ? Style.SHORT : Style.PROSE;
  }
}
