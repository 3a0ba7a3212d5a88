package dev.broadsheet.check.mutation;

import java.util.List;

/** The outcomes of a campaign, counted. */
record Tally(List<Outcome> outcomes) {
  Tally {
    outcomes = List.copyOf(outcomes);
  }

  Tally of(MutationKind kind) {
    return new Tally(outcomes.stream().filter(o -> o.mutation().kind() == kind).toList());
  }

  Tally of(Tongue tongue) {
    return new Tally(outcomes.stream().filter(o -> o.mutation().tongue() == tongue).toList());
  }

  Tally untrue() {
    return new Tally(outcomes.stream().filter(o -> o.mutation().kind().mustBeCaught()).toList());
  }

  Tally harmless() {
    return new Tally(outcomes.stream().filter(o -> o.mutation().kind().isHarmless()).toList());
  }

  List<Outcome> wrong() {
    return outcomes.stream().filter(o -> !o.isRight()).toList();
  }

  int made() {
    return outcomes.size();
  }

  int right() {
    return made() - wrong().size();
  }
}
