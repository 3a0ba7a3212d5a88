package dev.broadsheet.check.mutation;

import dev.broadsheet.check.mutation.Newsroom.Figure;
import dev.broadsheet.check.mutation.Phrase.Amount;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A range quoted as one of its ends, with or without a hedge that makes it no better; reversed. */
final class RangeMutator implements Mutator {
  private static final Pattern JOIN = Pattern.compile(" to |～");

  @Override
  public Stream<Mutation> mutations(Newsroom newsroom) {
    return Stream.concat(
        newsroom.each(MutationKind.RANGE_END, f -> oneEnd(f)),
        newsroom.each(MutationKind.RANGE_MIXED, f -> mixed(f)));
  }

  private static Stream<String> oneEnd(Figure figure) {
    if (!figure.truth().isRange()
        || figure.phrase().hedge() != Hedge.EXACT
        || isNarrow(figure.phrase())) {
      return Stream.of();
    }
    Tongue tongue = figure.reference().tongue();
    String low = end(figure.phrase(), 0);
    String high = end(figure.phrase(), 1);
    return Stream.of(
        low,
        high,
        hedged(Hedge.OVER, high, tongue),
        hedged(Hedge.AT_LEAST, high, tongue),
        hedged(Hedge.UP_TO, low, tongue),
        hedged(Hedge.UNDER, low, tongue),
        hedged(Hedge.ABOUT, low, tongue),
        hedged(Hedge.ABOUT, high, tongue));
  }

  /** $11.5 billion to $12 billion: all of it rounds to the upper end. */
  private static boolean isNarrow(Phrase phrase) {
    BigDecimal low = phrase.amounts().get(0).value();
    BigDecimal high = phrase.amounts().get(1).value();
    BigDecimal width = high.subtract(low);
    return width.compareTo(Truth.looseHalf(low).max(Truth.looseHalf(high))) <= 0;
  }

  private static String hedged(Hedge hedge, String words, Tongue tongue) {
    return hedge.words(tongue).get(0) + (tongue == Tongue.CHINESE ? "" : " ") + words;
  }

  /** The second end as written, with its unit, and the digits of either. */
  private static String end(Phrase phrase, int index) {
    Amount last = phrase.amounts().get(1);
    String[] parts = JOIN.split(phrase.body().strip());
    return parts[1].replace(last.digits(), phrase.amounts().get(index).digits());
  }

  private static Stream<String> mixed(Figure figure) {
    Phrase phrase = figure.phrase();
    if (!figure.truth().isRange()) {
      return Stream.of();
    }
    Amount low = phrase.amounts().get(0);
    Amount high = phrase.amounts().get(1);
    String swapped =
        phrase.body().substring(0, low.start())
            + high.digits()
            + phrase.body().substring(low.start() + low.digits().length(), high.start())
            + low.digits()
            + phrase.body().substring(high.start() + high.digits().length());
    List<String> digits = List.of("2", "3", "40", "55", "65", "90", "120", "640");
    Stream<String> others =
        digits.stream()
            .filter(d -> figure.truth().isDeniedBy(1, phrase.hedge(), high.valueOf(d)))
            .filter(d -> high.valueOf(d).compareTo(low.value()) > 0)
            .map(d -> phrase.withDigits(high, d));
    return Stream.concat(Stream.of(swapped), others);
  }
}
