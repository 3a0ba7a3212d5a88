package dev.broadsheet.check.mutation;

import dev.broadsheet.check.mutation.Newsroom.Figure;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A qualifier dropped, or turned into one that says the contrary. */
final class HedgeMutator implements Mutator {
  /** What a fact with that hedge is certainly not. */
  private static final Map<Hedge, List<Hedge>> CONTRARY =
      Map.of(
          Hedge.EXACT, List.of(Hedge.OVER, Hedge.UNDER),
          Hedge.ALMOST, List.of(Hedge.OVER, Hedge.AT_LEAST),
          Hedge.OVER, List.of(Hedge.UP_TO, Hedge.UNDER, Hedge.ALMOST, Hedge.ABOUT),
          Hedge.AT_LEAST, List.of(Hedge.UP_TO, Hedge.UNDER, Hedge.ALMOST, Hedge.ABOUT),
          Hedge.UP_TO, List.of(Hedge.OVER, Hedge.AT_LEAST, Hedge.ABOUT, Hedge.ALMOST),
          Hedge.UNDER, List.of(Hedge.OVER, Hedge.AT_LEAST, Hedge.ABOUT));

  @Override
  public Stream<Mutation> mutations(Newsroom newsroom) {
    return Stream.concat(
        newsroom.each(MutationKind.DROPPED_HEDGE, f -> dropped(f)),
        newsroom.each(MutationKind.CONTRARY_HEDGE, f -> contrary(f)));
  }

  /** "About" and "almost" may be dropped where the figure is still right to its last digit. */
  private static Stream<String> dropped(Figure figure) {
    Phrase phrase = figure.phrase();
    boolean open = phrase.hedge() != Hedge.EXACT && !phrase.hedge().isLoose();
    boolean unhedged = figure.fact().ends().isPresent() && figure.fact().hedge() == Hedge.EXACT;
    return open && !unhedged ? Stream.of(phrase.withHedge(Hedge.EXACT)) : Stream.of();
  }

  private static Stream<String> contrary(Figure figure) {
    boolean derived = figure.fact().ends().isEmpty();
    if (figure.truth().isRange() || (derived && figure.phrase().hedge() == Hedge.EXACT)) {
      return Stream.of();
    }
    return CONTRARY.getOrDefault(figure.truth().hedge(), List.of()).stream()
        .map(figure.phrase()::withHedge);
  }
}
