package dev.broadsheet.check.mutation;

import dev.broadsheet.check.mutation.Newsroom.Figure;
import dev.broadsheet.check.mutation.Phrase.Amount;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Another digit, a figure rounded the wrong way, a sign. */
final class NumberMutator implements Mutator {
  @Override
  public Stream<Mutation> mutations(Newsroom newsroom) {
    return Stream.of(
            newsroom.each(MutationKind.DIGIT, f -> digits(f)),
            newsroom.each(MutationKind.ROUNDING, f -> roundings(f)),
            newsroom.each(MutationKind.SIGN, f -> signs(f)))
        .flatMap(s -> s);
  }

  private static Stream<String> digits(Figure figure) {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < figure.phrase().amounts().size(); i++) {
      Amount amount = figure.phrase().amounts().get(i);
      for (int p = 0; p < amount.digits().length(); p++) {
        for (char d = '0'; d <= '9'; d++) {
          String digits = replaced(amount.digits(), p, d);
          if (isNumber(digits) && isDenied(figure, i, digits)) {
            out.add(figure.phrase().withDigits(amount, digits));
          }
        }
      }
    }
    return out.stream();
  }

  private static boolean isDenied(Figure figure, int index, String digits) {
    Phrase phrase = figure.phrase();
    BigDecimal value = phrase.amounts().get(index).valueOf(digits);
    return figure.truth().isDeniedBy(index, phrase.hedge(), value);
  }

  private static String replaced(String digits, int at, char digit) {
    char old = digits.charAt(at);
    return old >= '0' && old <= '9' && old != digit
        ? digits.substring(0, at) + digit + digits.substring(at + 1)
        : "";
  }

  /** No leading zero but that of a decimal fraction, and not nought as a whole. */
  private static boolean isNumber(String digits) {
    return digits.matches("0\\.\\d+|[1-9][0-9,]*(\\.\\d+)?") && !digits.matches("[0.,]+");
  }

  /** Shorter by a digit, to the neighbour that the figure does not round to. */
  private static Stream<String> roundings(Figure figure) {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < figure.phrase().amounts().size(); i++) {
      Amount amount = figure.phrase().amounts().get(i);
      BigDecimal value = new BigDecimal(amount.digits().replace(",", ""));
      int kept = value.stripTrailingZeros().precision() - 1;
      if (kept < 1) {
        continue;
      }
      for (RoundingMode mode : List.of(RoundingMode.DOWN, RoundingMode.UP)) {
        String digits = value.round(new MathContext(kept, mode)).toPlainString();
        if (isDenied(figure, i, digits)) {
          out.add(figure.phrase().withDigits(amount, digits));
        }
      }
    }
    return out.stream();
  }

  private static Stream<String> signs(Figure figure) {
    Phrase phrase = figure.phrase();
    if (phrase.isRange() || phrase.hedge() != Hedge.EXACT || !phrase.head().isEmpty()) {
      return Stream.of();
    }
    return phrase.tongue() == Tongue.CHINESE
        ? Stream.of("-" + phrase.body(), "负" + phrase.body())
        : Stream.of("-" + phrase.body(), "minus " + phrase.body(), "−" + phrase.body());
  }
}
