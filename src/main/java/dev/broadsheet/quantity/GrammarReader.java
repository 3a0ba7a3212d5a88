package dev.broadsheet.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads quantities from text in a language whose grammar is written down in its language file. */
final class GrammarReader implements LanguageReader {
  private final GrammarAmounts amounts;
  private final GrammarRange.Joiner ranges;
  private final GrammarHedges hedges;
  private final GrammarVocabulary vocabulary;
  private final Lexicon<Boolean> timeBefore = new Lexicon<>();
  private final Lexicon<Boolean> timeAfter = new Lexicon<>();
  private final Lexicon<Boolean> labels = new Lexicon<>();

  GrammarReader(Grammar grammar, Units units) {
    this.vocabulary = new GrammarVocabulary(grammar, units);
    this.amounts = new GrammarAmounts(grammar, vocabulary, units);
    this.ranges = new GrammarRange.Joiner(grammar, amounts);
    this.hedges = new GrammarHedges(grammar);
    grammar.list("time.before").forEach(word -> timeBefore.put(word, true));
    grammar.list("time.after").forEach(word -> timeAfter.put(word, true));
    grammar.list("labels").forEach(word -> labels.put(word, true));
  }

  @Override
  public List<WrittenQuantity> read(String original) {
    GrammarText text = GrammarText.of(original);
    List<WrittenQuantity> found = new ArrayList<>();
    int at = 0;
    int floor = 0;
    while (at < text.length()) {
      boolean digit = text.isDigit(at);
      int skipped = digit ? amounts.numbers().endOfDateOrTime(text, at) : at;
      if (skipped > at) {
        at = skipped;
        continue;
      }
      Optional<Amount> amount = startsFigure(text, at) ? amounts.at(text, at, floor) : none();
      if (amount.isEmpty() || amount.get().first() < floor) {
        at = digit ? amounts.numbers().end(text, at) : at + 1;
        continue;
      }
      at = add(found, text, amount.get(), floor);
      floor = at;
    }
    return List.copyOf(found);
  }

  private static Optional<Amount> none() {
    return Optional.empty();
  }

  private static boolean startsFigure(GrammarText text, int at) {
    return text.isDigit(at)
        || Character.isLetter(text.at(at)) && text.isBoundary(at) && !text.isDigit(at - 1);
  }

  /** Adds the figure that begins with the amount, and returns where the text goes on. */
  private int add(List<WrittenQuantity> found, GrammarText text, Amount amount, int floor) {
    Optional<GrammarRange> range = ranges.read(text, amount);
    Amount last = range.map(GrammarRange::high).orElse(amount);
    Optional<Lexicon.Found<Qualifier>> own =
        hedges.before(text, amount.first()).filter(hedge -> hedge.start() >= floor);
    int first =
        range
            .map(GrammarRange::first)
            .filter(f -> f >= floor && own.isEmpty())
            .orElse(amount.first());
    Optional<Lexicon.Found<Qualifier>> before =
        own.or(() -> hedges.before(text, first).filter(hedge -> hedge.start() >= floor));
    Optional<Lexicon.Found<Qualifier>> after = hedges.after(text, last.next());
    int hedged = before.map(Lexicon.Found::start).orElse(first);
    int to = after.map(Lexicon.Found::end).orElse(last.next());
    Optional<Lexicon.Found<Unit>> per = perBefore(text, last, hedged, floor);
    int from = per.map(Lexicon.Found::start).orElse(hedged);
    boolean whole = from == 0 && to == text.length();
    if (!whole && !isFigure(text, amount, last, range.isPresent(), hedged)) {
      return last.next();
    }
    Amount low = range.map(GrammarRange::low).orElse(amount);
    found.add(
        new WrittenQuantity(
            from,
            to,
            last.figure(),
            value(per(low, per), per(last, per), range.isPresent()),
            before.or(() -> after).map(Lexicon.Found::value).orElse(Qualifier.EXACT),
            per(last, per).unit().map(UnitWord::unit),
            range.map(GrammarRange::problem).orElse(amount.problem())));
    return to;
  }

  private Optional<Lexicon.Found<Unit>> perBefore(
      GrammarText text, Amount last, int first, int floor) {
    boolean given = last.unit().map(UnitWord::isGivenPer).orElse(false);
    return given
        ? vocabulary.divisorBefore(text, first).filter(per -> per.start() >= floor)
        : Optional.empty();
  }

  private static Amount per(Amount amount, Optional<Lexicon.Found<Unit>> per) {
    return per.map(p -> amount.per(p.value())).orElse(amount);
  }

  private static WrittenValue value(Amount low, Amount high, boolean range) {
    Style style = low.form().compact() || high.form().compact() ? Style.SHORT : Style.PROSE;
    return range
        ? new WrittenValue(
            low.stated().hull(high.stated()), low.tolerance().hull(high.tolerance()), style)
        : new WrittenValue(high.stated(), high.tolerance(), style);
  }

  private boolean isFigure(
      GrammarText text, Amount amount, Amount last, boolean range, int hedged) {
    if (last.problem().isPresent()) {
      return true;
    }
    if (last.unit().isPresent()) {
      return last.figure() != Figure.DURATION || !onlySaysWhen(text, last, hedged);
    }
    if (last.form().isScaled()) {
      return true;
    }
    boolean precise =
        !last.form().inWords() && amounts.numbers().isPrecise(text, last.first(), last.next());
    boolean label =
        labels.before(text, text.spaceBefore(amount.first())).isPresent()
            || text.isAlphabetic(last.next());
    return precise && !range && !label;
  }

  /** "Three months ago" says when something was, not how long it took. */
  private boolean onlySaysWhen(GrammarText text, Amount amount, int first) {
    return timeBefore.before(text, text.spaceBefore(first)).isPresent()
        || timeAfter.at(text, text.skipSpace(amount.next())).isPresent();
  }
}
