package dev.broadsheet.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads quantities from English text. */
final class EnglishReader implements LanguageReader {
  private static final WordSet TRIGGERS = new WordSet(triggers());

  private final EnglishAmounts amounts;

  EnglishReader(Units units) {
    this.amounts = new EnglishAmounts(new EnglishVocabulary(units), units);
  }

  private static Set<String> triggers() {
    Set<String> words = new HashSet<>(EnglishNumbers.WORDS.keySet());
    words.addAll(EnglishPhrases.PARTS.keySet());
    words.addAll(EnglishPhrases.MULTIPLES.keySet());
    words.add("a");
    return words;
  }

  @Override
  public List<WrittenQuantity> read(String text) {
    Tokens tokens = Tokens.of(text, TRIGGERS);
    List<WrittenQuantity> found = new ArrayList<>();
    int at = 0;
    int floor = 0;
    while (at < tokens.size()) {
      int skipped = tokens.isNumber(at) ? EnglishNames.endOfDateOrTime(tokens, at) : at;
      if (skipped > at) {
        at = skipped;
        continue;
      }
      boolean trigger = tokens.isNumber(at) || (tokens.isWord(at) && tokens.isTrigger(at));
      Optional<Amount> amount = trigger ? amounts.at(tokens, at) : Optional.empty();
      if (amount.isEmpty() || amount.get().first() < floor) {
        at++;
        continue;
      }
      at = add(found, tokens, amount.get(), floor);
      floor = at;
    }
    return List.copyOf(found);
  }

  /** Adds the figure that begins with the amount, and returns where the text goes on. */
  private int add(List<WrittenQuantity> found, Tokens tokens, Amount amount, int floor) {
    Optional<EnglishRange> range = EnglishRange.read(tokens, amount, amounts);
    int first = range.map(EnglishRange::first).orElse(amount.first());
    int next = range.map(EnglishRange::next).orElse(amount.next());
    Optional<EnglishHedges.Hedge> before =
        EnglishHedges.before(tokens, first).filter(hedge -> hedge.edge() >= floor);
    Optional<EnglishHedges.Hedge> after = EnglishHedges.after(tokens, next);
    int from = before.map(EnglishHedges.Hedge::edge).orElse(first);
    int to = after.map(EnglishHedges.Hedge::edge).orElse(next);
    Qualifier qualifier =
        before.or(() -> after).map(EnglishHedges.Hedge::qualifier).orElse(Qualifier.EXACT);
    boolean whole = from == 0 && to == tokens.size();
    Amount last = range.map(EnglishRange::high).orElse(amount);
    if (range.isEmpty() && !whole && !isFigure(tokens, amount)) {
      return next;
    }
    if (range.isPresent() && last.unit().isEmpty() && !last.form().isScaled() && !whole) {
      return next;
    }
    Interval stated = range.map(EnglishRange::stated).orElseGet(amount::stated);
    Interval tolerance = range.map(EnglishRange::tolerance).orElseGet(amount::tolerance);
    found.add(
        new WrittenQuantity(
            tokens.start(from),
            tokens.endOf(to - 1),
            last.figure(),
            new WrittenValue(
                stated, tolerance, range.map(EnglishRange::style).orElse(last.form().style())),
            qualifier,
            last.unit().map(UnitWord::unit),
            range.flatMap(EnglishRange::problem).or(amount::problem)));
    return to;
  }

  /** A bare number is reported only when it cannot be a small count, a year or a label. */
  private static boolean isFigure(Tokens tokens, Amount amount) {
    if (amount.unit().isPresent() || amount.form().isScaled() || amount.problem().isPresent()) {
      return true;
    }
    String digits = tokens.exact(amount.next() - 1);
    boolean precise = digits.indexOf('.') > 0 || digits.indexOf(',') > 0;
    boolean named =
        EnglishNames.isLabelled(tokens, amount.first(), amount.next())
            || tokens.isGlued(amount.next()) && tokens.isWord(amount.next());
    return precise && !amount.form().inWords() && !named;
  }

  static boolean isAscending(BigDecimal low, BigDecimal high) {
    return low.compareTo(high) < 0;
  }
}
