package dev.broadsheet.check;

import dev.broadsheet.check.Use.Kind;
import dev.broadsheet.check.Use.Subject;
import dev.broadsheet.check.Use.User;
import dev.broadsheet.content.Reference;
import dev.broadsheet.content.Scheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Records what an edition uses: what it names, and what that rests on, down to the given facts and
 * their sources.
 */
final class UseRecorder {
  private final Evidence evidence;
  private final Passage passage;
  private final User user;
  private final List<Use> uses = new ArrayList<>();

  private UseRecorder(Evidence evidence, Passage passage, User user) {
    this.evidence = evidence;
    this.passage = passage;
    this.user = user;
  }

  /** The uses in the order of the text; none for a text that belongs to no edition. */
  static List<Use> record(Passage passage, Evidence evidence) {
    Optional<User> user = passage.context().user();
    if (user.isEmpty()) {
      return List.of();
    }
    UseRecorder recorder = new UseRecorder(evidence, passage, user.get());
    passage.references().filter(r -> r.scheme().isInSheet()).forEach(recorder::add);
    return recorder.uses;
  }

  private void add(Reference reference) {
    ReferenceResolver.find(reference, passage, evidence)
        .ifPresent(
            sheet -> {
              Subject direct =
                  new Subject(kind(reference.scheme()), sheet.sheet().id(), reference.id());
              uses.add(
                  new Use(direct, user, reference.span(), reference.words(), Optional.empty()));
            });
  }

  private static Kind kind(Scheme scheme) {
    return Kind.valueOf(scheme.name());
  }
}
