package dev.broadsheet.check;

import dev.broadsheet.content.Reference;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Rule;
import dev.broadsheet.fact.EvaluatedSheet;
import dev.broadsheet.text.Suggestion;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the sheet in which a reference names something that is there. */
final class ReferenceResolver {
  private ReferenceResolver() {}

  /** The sheet, if the reference leads somewhere. */
  static Optional<EvaluatedSheet> find(Reference reference, Passage passage, Evidence evidence) {
    return reference
        .sheet()
        .or(passage::sheet)
        .flatMap(evidence::sheet)
        .filter(s -> SheetNames.of(reference.scheme(), s.sheet()).contains(reference.id()));
  }

  /**
   * The sheet; otherwise a finding, unless the sheet itself was reported.
   *
   * @param unknown the rule of a name that is not there
   */
  static Optional<EvaluatedSheet> require(
      Reference reference, Passage passage, Evidence evidence, Rule unknown, Diagnostics problems) {
    Optional<EvaluatedSheet> found = find(reference, passage, evidence);
    if (found.isEmpty()) {
      explain(reference, passage, evidence)
          .map(
              f -> Diagnostic.of(unknown, reference.targetSpan(), f.message).withSuggestion(f.hint))
          .ifPresent(problems::add);
    }
    return found;
  }

  /** Why a reference leads nowhere, and what may have been meant. */
  private record Failure(String message, Optional<String> hint) {}

  private static Optional<Failure> explain(
      Reference reference, Passage passage, Evidence evidence) {
    Optional<String> sheet = reference.sheet().or(passage::sheet);
    if (sheet.isEmpty()) {
      String message = "`" + reference.target() + "` names no sheet, and this text has none";
      return Optional.of(new Failure(message, places(reference, evidence).map(p -> "write " + p)));
    }
    Optional<EvaluatedSheet> found = evidence.sheet(sheet.get());
    if (found.isPresent()) {
      return Optional.of(unknownName(reference, found.get(), evidence));
    }
    if (reference.sheet().isEmpty() || evidence.isBroken(sheet.get())) {
      return Optional.empty();
    }
    Optional<String> hint =
        Suggestion.nearest(sheet.get(), evidence.sheetIds())
            .map(s -> "did you mean `" + reference.scheme().key() + ":" + s + "/…`?");
    return Optional.of(new Failure("there is no fact sheet `" + sheet.get() + "`", hint));
  }

  private static Failure unknownName(Reference reference, EvaluatedSheet sheet, Evidence evidence) {
    Set<String> names = SheetNames.of(reference.scheme(), sheet.sheet());
    String message =
        "there is no "
            + reference.scheme().key()
            + " `"
            + reference.id()
            + "` in `"
            + sheet.sheet().id()
            + "`";
    Optional<String> hint =
        places(reference, evidence)
            .map(p -> "it is in another sheet: write " + p)
            .or(
                () ->
                    Suggestion.nearest(reference.id(), names)
                        .map(n -> "did you mean `" + n + "`?"));
    return new Failure(message, hint);
  }

  /** The name with each sheet that has it. */
  private static Optional<String> places(Reference reference, Evidence evidence) {
    List<String> others =
        evidence
            .sheets()
            .filter(s -> SheetNames.of(reference.scheme(), s.sheet()).contains(reference.id()))
            .map(s -> "`" + reference.scheme().key() + ":" + s.sheet().id() + "/")
            .map(prefix -> prefix + reference.id() + "`")
            .toList();
    return others.isEmpty() ? Optional.empty() : Optional.of(String.join(" or ", others));
  }
}
