package dev.broadsheet.check.mutation;

import dev.broadsheet.check.mutation.Newsroom.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The words kept and the fact behind them exchanged. */
final class TargetMutator implements Mutator {
  @Override
  public Stream<Mutation> mutations(Newsroom newsroom) {
    return Stream.concat(neighbours(newsroom), swaps(newsroom));
  }

  /** Another given fact in the same unit, such as the next year's, which the words deny. */
  private static Stream<Mutation> neighbours(Newsroom newsroom) {
    return newsroom.knownFigures().stream()
        .flatMap(
            figure ->
                newsroom.sheet().facts().values().stream()
                    .filter(other -> other.unit().equals(figure.fact().unit()))
                    .filter(other -> isDenied(other, figure.phrase()))
                    .map(
                        other ->
                            Mutation.of(
                                MutationKind.NEIGHBOUR,
                                figure.reference(),
                                figure.reference().withId(other.id()))));
  }

  /** Whether the amounts of the words are certainly not those of a given fact. */
  private static boolean isDenied(RawFact fact, Phrase phrase) {
    if (fact.ends().isEmpty() || fact.ends().get().isRange() != phrase.isRange()) {
      return false;
    }
    return Truth.of(fact, phrase).isEmpty();
  }

  private static Stream<Mutation> swaps(Newsroom newsroom) {
    List<Mutation> out = new ArrayList<>();
    for (Manuscript file : newsroom.editions()) {
      List<Figure> figures =
          newsroom.knownFigures().stream()
              .filter(f -> f.reference().file().equals(file))
              .filter(f -> f.fact().ends().isPresent())
              .toList();
      for (int i = 0; i < figures.size(); i++) {
        for (int j = i + 1; j < Math.min(figures.size(), i + 6); j++) {
          Figure a = figures.get(i);
          Figure b = figures.get(j);
          if (isDenied(b.fact(), a.phrase()) && isDenied(a.fact(), b.phrase())) {
            out.add(swapped(a.reference(), b.reference()));
          }
        }
      }
    }
    return out.stream();
  }

  private static Mutation swapped(WrittenReference first, WrittenReference second) {
    return new Mutation(
        MutationKind.SWAPPED,
        first.file(),
        List.of(first.edit(first.withId(second.id())), second.edit(second.withId(first.id()))),
        List.of(first.mark(), second.mark()));
  }
}
