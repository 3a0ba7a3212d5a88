package dev.broadsheet.check.mutation;

import dev.broadsheet.diagnostic.Diagnostic;
import java.util.List;

/** What came of a change: the errors of the changed site. */
record Outcome(Mutation mutation, List<Diagnostic> errors) {
  Outcome {
    errors = List.copyOf(errors);
  }

  /** Every place that had to be reported was, by a rule of its kind; or nothing, if harmless. */
  boolean isRight() {
    return mutation.kind().isHarmless()
        ? errors.isEmpty()
        : mutation.places().stream().allMatch(this::isReported);
  }

  private boolean isReported(Place place) {
    return errors.stream()
        .anyMatch(e -> mutation.kind().codes().contains(e.rule().code()) && place.holds(e));
  }

  @Override
  public String toString() {
    String found =
        errors.isEmpty()
            ? "nothing"
            : errors.get(0).span()
                + " ["
                + errors.get(0).rule().code()
                + "] "
                + errors.get(0).message();
    return mutation.kind()
        + " in "
        + mutation.file().path()
        + ": "
        + mutation.from()
        + " -> "
        + mutation.to()
        + " expected at "
        + mutation.places()
        + ", found "
        + found;
  }
}
