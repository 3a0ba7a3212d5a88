package dev.broadsheet.quantity;

import java.util.Optional;

/**
 * Two amounts that are the ends of one range, by one grammar: 20 bis 30 Milliarden Dollar, de 20
 * \u00e0 30 %, 200\u5104\u301c300\u5104\u30c9\u30eb.
 *
 * @param first its first character, with "between" or "from"
 */
record GrammarRange(int first, Amount low, Amount high, Optional<String> problem) {

  /** Joins amounts into ranges with the words of one grammar. */
  static final class Joiner {
    private static final String DASHES = "-\u2013\u2012\u2014~\u301C\uFF5E";

    private final Lexicon<Boolean> joints = new Lexicon<>();
    private final Lexicon<Boolean> ands = new Lexicon<>();
    private final Lexicon<Boolean> between = new Lexicon<>();
    private final Lexicon<Boolean> from = new Lexicon<>();
    private final GrammarAmounts amounts;

    Joiner(Grammar grammar, GrammarAmounts amounts) {
      this.amounts = amounts;
      grammar.list("range.words").forEach(word -> joints.put(word, true));
      grammar.list("range.and").forEach(word -> ands.put(word, true));
      grammar.list("range.between").forEach(word -> between.put(word, true));
      grammar.list("range.from").forEach(word -> from.put(word, true));
    }

    /** The range that begins with {@code low}, if its end follows. */
    Optional<GrammarRange> read(GrammarText text, Amount low) {
      int start = afterJoint(text, low);
      for (int at = start; start > 0 && at <= start + 4 && at < text.length(); at++) {
        Optional<Amount> high = amounts.at(text, at, start);
        if (high.isPresent() && high.get().first() == start) {
          return joined(text, low, high.get());
        }
      }
      return Optional.empty();
    }

    /** Where the other end begins; 0 where no word or dash joins anything to the amount. */
    private int afterJoint(GrammarText text, Amount low) {
      int next = low.next();
      boolean dash = DASHES.indexOf(text.at(next)) >= 0 && text.at(next) != '\0';
      if (dash && !text.isSpace(next + 1)) {
        return next + 1;
      }
      int at = text.skipSpace(next);
      boolean spaced = at > next && DASHES.indexOf(text.at(at)) > 0 && text.isSpace(at + 1);
      if (spaced) {
        return at + 2;
      }
      Optional<Lexicon.Found<Boolean>> word =
          joints.at(text, at).or(() -> isBetween(text, low) ? ands.at(text, at) : Optional.empty());
      return word.map(w -> text.skipSpace(w.end())).orElse(0);
    }

    private boolean isBetween(GrammarText text, Amount low) {
      return between.before(text, text.spaceBefore(low.first())).isPresent();
    }

    private Optional<GrammarRange> joined(GrammarText text, Amount low, Amount high) {
      boolean year =
          low.unit().isEmpty()
              && !low.form().isScaled()
              && GrammarNumbers.isYear(text, low.first(), low.next());
      if (year || !low.isOneUnitWith(high)) {
        return Optional.empty();
      }
      Amount shared = sharedScale(low, high);
      Amount end = high.unit().isEmpty() ? amounts.withPer(text, high.withUnitOf(low)) : high;
      Amount start = shared.withUnitOf(end);
      if (start.stated().isBelow(end.stated())) {
        Optional<String> problem = low.problem().or(high::problem);
        return Optional.of(new GrammarRange(opening(text, low), start, end, problem));
      }
      boolean figure = end.unit().isPresent() && DASHES.indexOf(text.at(low.next())) >= 0;
      return figure
          ? Optional.of(
              new GrammarRange(
                  low.first(),
                  end,
                  start.to(end.next()),
                  Optional.of("the range runs from the greater number to the lesser")))
          : Optional.empty();
    }

    private int opening(GrammarText text, Amount low) {
      int end = text.spaceBefore(low.first());
      return between
          .before(text, end)
          .or(() -> from.before(text, end))
          .map(Lexicon.Found::start)
          .orElse(low.first());
    }
  }

  /** 20 bis 30 Milliarden: the scale word of the upper end is the lower end's too. */
  private static Amount sharedScale(Amount low, Amount high) {
    boolean bare = !low.form().isScaled() && high.form().isScaled() && low.unit().isEmpty();
    return bare ? low.scaled(high.form().scale(), false, low.next()) : low;
  }
}
